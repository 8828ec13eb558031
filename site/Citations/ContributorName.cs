namespace SiteBuilder.Citations;

/// <summary>The name of a contributor as citations need it (CSL's name variables): in parts, or whole where it has none or they are not known.</summary>
internal sealed record ContributorName
{
    /// <summary>The whole name: of an organisation, of one word, or of an order that is not known. Null for a name in parts.</summary>
    public string? Literal { get; init; }

    /// <summary>The names before the family's, with initials as printed; never empty in a name in parts.</summary>
    public string Given { get; init; } = "";

    /// <summary>Particles that stand behind the given names when the family name comes first: "von" of "Goethe, Johann von"; may be empty.</summary>
    public string DroppingParticle { get; init; } = "";

    /// <summary>Particles that stay before the family name: "van der" of "van der Berg, Jan"; may be empty.</summary>
    public string NonDroppingParticle { get; init; } = "";

    /// <summary>The family name without particles; never empty in a name in parts.</summary>
    public string Family { get; init; } = "";

    /// <summary>"Jr." or "III"; may be empty.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>A name that is never taken apart.</summary>
    public static ContributorName Whole(string name) => new() { Literal = name };

    /// <summary>Joins parts with blanks; a part that is empty counts for nothing, and one that ends in an apostrophe or a hyphen needs no blank.</summary>
    public static string Join(params System.ReadOnlySpan<string> parts)
    {
        string joined = "";
        foreach (string part in parts)
        {
            bool tight = joined.Length == 0 || part.Length == 0 || joined[^1] is '\'' or '\u2019' or '-';
            joined += tight ? part : " " + part;
        }

        return joined;
    }
}
