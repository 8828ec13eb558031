using System;
using System.Collections.Generic;

namespace SiteBuilder.Settings;

/// <summary>A person, a place or an organisation that <c>site.yml</c> names.</summary>
/// <param name="Name">The name under which it is listed.</param>
/// <param name="Aliases">Other names that mean the same.</param>
/// <param name="Link">A page about it; null where not stated.</param>
public sealed record StatedName(string Name, IReadOnlyList<string> Aliases, Uri? Link);
