using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Settings;

/// <summary>Every key of <c>site.yml</c>, in the order of the reference page: the one list that both the reader and that page go by.</summary>
internal static class SettingKeys
{
    private const string None = "(none)";
    private const string Needed = "(must be there)";

    public static readonly SettingKey[] All =
    [
        new("title", "text, not empty", "Archive", "Title of the archive"),
        new("id", "text, not empty", "(the title)", "What names the archive in the ids of its feeds; state it before the title changes, and leave it"),
        new("tagline", "text", None, "One line about the archive, under its title"),
        new("language", "BCP 47 tag", "en", "Language of the pages' own words"),
        new("about", "Markdown", None, "Text of the about page; without it there is no such page"),
        new("articles_per_page", "whole number, 1 to 1000", "20", "Articles on one page of a list"),
        new("rights", "text", None, "Whose rights the archive states, at the foot of every page"),
        new("address", "address, http or https", "http://localhost/", "Where the site will be; every link carries its path"),
        new("time_zone", "name of the tz database, such as Europe/London", "UTC", "Where the archive's days begin; the area is checked, the place is not"),
        new("menu", "list", "(Latest, the ways in, Search, About)", "Links at the head of every page, in place of the theme's own"),
        new("menu.label", "text, not empty", Needed, "The words of the link"),
        new("menu.page", "path in the site, such as 2024/; / for the front", "(one of page and address)", "A page of this site; one that is not there is an error"),
        new("menu.address", "address, http or https", "(one of page and address)", "A page elsewhere"),
        new("outlets", "list", None, "The papers and agencies that the captures are from"),
        new("outlets.name", "text, not empty", Needed, "Name of the outlet, each once"),
        new("outlets.address", "address, http or https", None, "Where the outlet is"),
        new("outlets.rights", "text", None, "Whose rights its texts are under"),
        new("outlets.indexing", "index or noindex", "index", "Whether search engines may list its articles"),
        new("outlets.canonical", "archive or original", "archive", "Which address of its articles search engines are told to list: that here, or that of the original where it is stated"),
        new("people", "list", None, "People whose names the archive knows"),
        new("people.name", "text, not empty", Needed, "The full name under which the person is listed"),
        new("people.aliases", "list of texts", None, "Other names that mean the same person, each claimed once"),
        new("people.link", "address, http or https", None, "A page about the person"),
        new("places", "list", None, "Places whose names the archive knows"),
        new("places.name", "text, not empty", Needed, "The name under which the place is listed"),
        new("places.aliases", "list of texts", None, "Other names that mean the same place, each claimed once"),
        new("places.link", "address, http or https", None, "A page about the place"),
        new("organizations", "list", None, "Organisations whose names the archive knows"),
        new("organizations.name", "text, not empty", Needed, "The name under which the organisation is listed"),
        new("organizations.aliases", "list of texts", None, "Other names and abbreviations that mean the same organisation, each claimed once"),
        new("organizations.link", "address, http or https", None, "A page about the organisation"),
        new("sections", "list of texts", "(any)", "The sections of the paper; when given, no other is allowed"),
        new("tags", "keys", "(any)", "The tags of the archive"),
        new("tags.list", "list of texts", None, "The known tags"),
        new("tags.open", "true or false", "true", "Whether articles may have tags that are not in the list"),
        new("residue", "list", None, "Rules for lines of the captured pages that are not the article"),
        new("residue.name", "text, not empty", Needed, "Name of the rule, each once, which the page and the data show"),
        new("residue.text", "text, not empty", "(one of text, prefix and pattern)", "Sets a line aside that is this text"),
        new("residue.prefix", "text, not empty", "(one of text, prefix and pattern)", "Sets a line aside that starts with this text"),
        new("residue.pattern", "text with *", "(one of text, prefix and pattern)", "Sets a line aside that is this text, with * for any run of characters"),
        new("permalink", "path with {slug}", "{year}/{month}/{slug}/", "Addresses of articles, of {year}, {month}, {day}, {section} and {slug}"),
        new("raw_html", "true or false", "false", "Whether HTML in the archive's Markdown is kept, sanitised"),
        new("outputs", "list of data, feed, sitemap, search, text, markdown, citations", "[data, feed, sitemap, search, text, markdown, citations]", "What is written beside the pages"),
        new("news_sitemap", "true or false", "false", "Whether a sitemap of the two days up to PublishDay is written, for services that gather news"),
    ];

    private static readonly Dictionary<string, string[]> s_under = All.GroupBy(static key => key.Parent, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Select(static key => key.Key).ToArray(), StringComparer.Ordinal);

    /// <summary>The keys of a list's entries; those of the file for "".</summary>
    public static IReadOnlyList<string> Under(string parent) => s_under[parent];
}
