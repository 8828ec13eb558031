namespace SiteBuilder.References;

/// <summary>What the address of a link refers to.</summary>
internal enum ReferenceKind
{
    /// <summary>Nothing of the archive's own: an address elsewhere, an anchor, a path from the root. It stays as it is.</summary>
    Other,

    /// <summary>An article, by its slug or by the path of its seed from the folder of seeds.</summary>
    Article,

    /// <summary>An article, by the path of its seed from the seed with the link.</summary>
    Seed,

    /// <summary>A person, by name or alias.</summary>
    Person,

    /// <summary>A place, by name or alias.</summary>
    Place,

    /// <summary>An organisation, by name, alias or abbreviation.</summary>
    Organization,
}
