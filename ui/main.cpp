#include "ui/cli/program.h"

int main(int argc, char** argv)
{
    return kursbuch::runProgram(argc, argv, &kursbuch::runWindow);
}
