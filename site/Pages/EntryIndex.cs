using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Names;
using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>The names of one kind in an archive, each with the address of its page.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<string, Entry> _byName;

    private EntryIndex(WayKind kind, IEnumerable<Entry> entries, Words words)
    {
        Kind = kind;
        Entries = [.. words.Sorted(entries, static entry => entry.Name)];
        _byName = Entries.ToDictionary(static entry => entry.Name, NamesOf(kind));
    }

    /// <summary>What the names are of.</summary>
    public WayKind Kind { get; }

    /// <summary>The names in the order of the theme's language.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The names of a kind.</summary>
    public static EntryIndex Of(WayKind kind, ArticleArchive archive, SiteSettings settings, Words words)
    {
        IEnumerable<Entry> entries = kind switch
        {
            WayKind.Sections => archive.Sections.Select(static section => new Entry(section.Name, "", section.Articles)),
            WayKind.Tags => archive.Tags.Select(static tag => new Entry(tag.Name, "", tag.Articles)),
            WayKind.Series => archive.Series.Select(static series => new Entry(series.Name, "", series.Articles)),
            WayKind.People => archive.People.Select(person => new Entry(person.Name, "", person.Articles)
            {
                Statements = person.Roles,
                Link = LinkOf(settings.People, person.Name),
                Person = person,
            }),
            WayKind.Places => archive.Places.Select(place => new Entry(place.Name, "", place.Articles)
            {
                Statements = place.Within,
                Link = LinkOf(settings.Places, place.Name),
            }),
            WayKind.Organizations => archive.Organizations.Select(organization => new Entry(organization.Name, "", organization.Articles)
            {
                Statements = organization.Roles,
                Link = LinkOf(settings.Organizations, organization.Name),
            }),
            _ => archive.Articles.Where(static article => article.Source.Outlet.Value is not null)
                .GroupBy(static article => article.Source.Outlet.Value!, StringComparer.OrdinalIgnoreCase)
                .Select(group => new Entry(group.Key, "", [.. group])
                {
                    Link = settings.Outlets.FirstOrDefault(outlet => outlet.Name.Equals(group.Key, StringComparison.OrdinalIgnoreCase))?.Address,
                }),
        };
        return new EntryIndex(kind, WithPaths(entries, Paths.Way(kind)), words);
    }

    /// <summary>The entry of a name; null where the archive has none.</summary>
    public Entry? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);

    private static StringComparer NamesOf(WayKind kind) => kind is WayKind.People or WayKind.Places or WayKind.Organizations
        ? StringComparer.Ordinal
        : StringComparer.OrdinalIgnoreCase;

    private static Uri? LinkOf(IReadOnlyList<StatedName> names, string name) => names.FirstOrDefault(stated => stated.Name == name)?.Link;

    /// <summary>A page for each name. Of names that would have one address, all but the first by code points have a hash of the name behind it.</summary>
    private static IEnumerable<Entry> WithPaths(IEnumerable<Entry> entries, string folder)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (Entry entry in entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal))
        {
            string slug = Slug.Of(entry.Name);
            string hash = PathHash.Of(entry.Name);
            string path = slug.Length == 0 ? hash : taken.Contains(slug) ? slug + "-" + hash : slug;
            taken.Add(path);
            yield return entry with { Path = string.Create(CultureInfo.InvariantCulture, $"{folder}{path}/") };
        }
    }
}
