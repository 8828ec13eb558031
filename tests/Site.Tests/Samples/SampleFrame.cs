using System;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;
using SiteBuilder.Strings;
using SiteBuilder.Templates;

namespace SiteBuilder.Tests.Samples;

/// <summary>What pages are made with, outside of a publication.</summary>
internal static class SampleFrame
{
    /// <summary>The theme's words in a language.</summary>
    public static ThemeStrings StringsOf(string language) => StringsReader.Read(TemplateSource.Read(null, []), language, [])!;

    /// <summary>A frame under a base path of two parts.</summary>
    public static PageFrame Of(ArticleArchive archive, SiteSettings settings) => new(
        archive, settings, new SiteAddress(new Uri("https://name.github.io/archive/")), new Words(StringsOf(settings.Language)), "assets/a.css", "assets/i.svg");
}
