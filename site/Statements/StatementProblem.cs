namespace SiteBuilder.Statements;

/// <summary>What can be wrong with a file of statements.</summary>
internal enum StatementProblemKind
{
    /// <summary>It is no YAML or TOML, or no list of keys. Nothing of it counts.</summary>
    Unreadable,

    /// <summary>A key that is no field. It is passed over.</summary>
    UnknownField,

    /// <summary>A field has a value that it cannot have. It counts as not stated.</summary>
    WrongValue,
}

/// <summary>A mistake in a file of statements.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Name">What the message names: a key, or why the file cannot be read.</param>
/// <param name="Hint">What else it says: the nearest key, or the form that a value must have.</param>
internal sealed record StatementProblem(StatementProblemKind Kind, StatedPlace Place, string Name, string Hint = "");
