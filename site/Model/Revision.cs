using System;

namespace SiteBuilder.Model;

/// <summary>A change to an article after it was published (schema.org <c>correction</c> for those that set something right).</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Text">What was changed, in the author's words, with the place where they are stated.</param>
/// <param name="Day">The day of the change; null where not stated.</param>
public sealed record Revision(RevisionKind Kind, Found<string> Text, DateOnly? Day);

/// <summary>Kinds of changes to an article.</summary>
public enum RevisionKind
{
    /// <summary>Something was wrong, and is set right.</summary>
    Correction,

    /// <summary>Something could be taken wrongly, and is made clear.</summary>
    Clarification,

    /// <summary>Something new was added.</summary>
    Update,

    /// <summary>Anything else that readers should know of the text that they see.</summary>
    Note,
}
