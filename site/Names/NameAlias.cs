using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Settings;

namespace SiteBuilder.Names;

/// <summary>A name of <c>site.yml</c> and what it means.</summary>
/// <param name="Kind">What it is a name of.</param>
/// <param name="Alias">The name as articles may have it; a stated name is an alias of itself.</param>
/// <param name="Name">The name under which it is listed.</param>
internal sealed record NameAlias(NameKind Kind, string Alias, string Name)
{
    /// <summary>The names of the settings, those under which something is listed before their aliases.</summary>
    public static IEnumerable<NameAlias> Of(SiteSettings settings) =>
        Of(NameKind.Person, settings.People).Concat(Of(NameKind.Place, settings.Places)).Concat(Of(NameKind.Organization, settings.Organizations));

    private static IEnumerable<NameAlias> Of(NameKind kind, IReadOnlyList<StatedName> names) =>
        names.Select(name => new NameAlias(kind, name.Name, name.Name))
            .Concat(names.SelectMany(name => name.Aliases.Select(alias => new NameAlias(kind, alias, name.Name))));
}
