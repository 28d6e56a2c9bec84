#pragma once

#include "html/pagerenderer.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

namespace vitrine::test {

/// An about widget with these settings.
inline QByteArray frontMatter(const QByteArray &toml)
{
    return "+++\nwidget = \"about\"\n" + toml + "\n+++\n";
}

/// What a file's page holds.
inline QByteArray bodyOf(const QByteArray &file, const SiteIdentity &identity = {}, const PageOptions &options = {})
{
    return PageRenderer(Theme(), options).renderBody(Profile::read(file), identity).html;
}

/// What a site says, with a place of its own or none.
inline SiteText siteText(const QString &text, const QString &url = {})
{
    SiteText result;
    result.text = text;
    result.url = url;
    return result;
}

} // namespace vitrine::test
