#include "ui/report/page_flow.h"

namespace kursbuch {

namespace {

class Placing {
public:
    Placing(const std::vector<Block>& blocks, const QRectF& column)
        : m_blocks(blocks)
        , m_column(column)
        , m_y(column.top())
    {
    }

    PlacedPages run()
    {
        for (std::size_t i = 0; i < m_blocks.size(); i = m_next) {
            m_next = chainEnd(i);
            if (!atTop() && m_y + chainHeight(i) > m_column.bottom())
                newPage();
            for (std::size_t k = i; k < m_next; ++k)
                place(m_blocks[k]);
        }
        m_placed.pages = m_page + 1;
        return std::move(m_placed);
    }

private:
    [[nodiscard]] bool atTop() const { return m_y <= m_column.top(); }

    /// One past the last block that has to stand with block `i`.
    [[nodiscard]] std::size_t chainEnd(std::size_t i) const
    {
        while (i + 1 < m_blocks.size() && m_blocks[i].keepWithNext)
            ++i;
        return i + 1;
    }

    [[nodiscard]] double chainHeight(std::size_t i) const
    {
        double height = 0;
        for (std::size_t k = i; k < m_next; ++k)
            height += m_blocks[k].before + m_blocks[k].height;
        return height;
    }

    void newPage()
    {
        ++m_page;
        m_y = m_column.top();
    }

    void place(const Block& block)
    {
        if (!atTop() && m_y + block.before + block.height > m_column.bottom())
            newPage();
        if (atTop() && block.head)
            put(*block.head);
        else if (!atTop())
            m_y += block.before;
        if (block.level > 0)
            m_placed.headings.push_back({block.level, block.title, m_page, m_y});
        put(block);
    }

    void put(const Block& block)
    {
        m_placed.blocks.push_back(
            {&block, m_page, QRectF(m_column.left(), m_y, m_column.width(), block.height)});
        m_y += block.height;
    }

    const std::vector<Block>& m_blocks;
    QRectF m_column;
    double m_y;
    int m_page = 0;
    std::size_t m_next = 0;
    PlacedPages m_placed;
};

} // namespace

PlacedPages placeOnPages(const std::vector<Block>& blocks, const QRectF& column)
{
    return Placing(blocks, column).run();
}

} // namespace kursbuch
