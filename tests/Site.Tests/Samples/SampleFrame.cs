using System;
using SiteBuilder.Images;
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
    public static PageFrame Of(ArticleArchive archive, SiteSettings settings)
    {
        SiteAddress address = new(new Uri("https://name.github.io/archive/"));
        return new PageFrame(
            archive, settings, address, new Words(StringsOf(settings.Language)), new Pictures(new PictureFolder(null), address), "assets/a.css", "assets/i.svg");
    }
}
