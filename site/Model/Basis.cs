namespace SiteBuilder.Model;

/// <summary>How sure a fact is.</summary>
public enum Basis
{
    /// <summary>The text does not have it.</summary>
    Absent,

    /// <summary>The text says so, in a form that means nothing else.</summary>
    Stated,

    /// <summary>Concluded from the text by a rule.</summary>
    Inferred,
}
