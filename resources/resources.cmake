# Everything under resources/ that the program reads at run time is built into it below :/kursbuch.
function(kursbuch_embed_resources target)
    set(root ${PROJECT_SOURCE_DIR}/resources)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS
        ${root}/catalog/*.yaml ${root}/catalog/*.csv ${root}/checklists/*.yaml ${root}/rules/*.yaml ${root}/places/*.yaml
        ${root}/i18n/*.yaml ${root}/templates/*.kursbuch ${root}/samples/*.kursbuch
        ${root}/schema/*.json ${root}/icons/*.svg)
    qt_add_resources(${target} "kursbuch_data" PREFIX "/kursbuch" BASE ${root} FILES ${files})
endfunction()
