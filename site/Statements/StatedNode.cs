using System.Collections.Generic;

namespace SiteBuilder.Statements;

/// <summary>A value as a file of statements has it, whether that is YAML, TOML or JSON.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record StatedNode(StatedPlace Place);

/// <summary>One text, number, day or truth value.</summary>
/// <param name="Text">Without quotation marks and escapes; empty for nothing.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record StatedScalar(string Text, StatedPlace Place) : StatedNode(Place);

/// <summary>Values in order.</summary>
internal sealed record StatedSequence(IReadOnlyList<StatedNode> Items, StatedPlace Place) : StatedNode(Place);

/// <summary>Keys with values, in the order of the file.</summary>
internal sealed record StatedMapping(IReadOnlyList<(StatedScalar Key, StatedNode Value)> Entries, StatedPlace Place) : StatedNode(Place);
