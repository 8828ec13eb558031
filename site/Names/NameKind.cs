namespace SiteBuilder.Names;

/// <summary>What a name is a name of.</summary>
internal enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Organization,
}
