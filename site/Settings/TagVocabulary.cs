using System.Collections.Generic;

namespace SiteBuilder.Settings;

/// <summary>The tags that articles may have.</summary>
/// <param name="Known">The known tags, in the order of the file; none by default.</param>
/// <param name="IsOpen">Whether articles may have others; true by default.</param>
public sealed record TagVocabulary(IReadOnlyList<string> Known, bool IsOpen);
