namespace SiteBuilder.Templates;

/// <summary>Text that is markup already. Templates write everything else escaped; only rendering and Markdown make values of this type.</summary>
/// <param name="Markup">Well-formed HTML.</param>
public readonly record struct Html(string Markup)
{
    /// <inheritdoc/>
    public override string ToString() => Markup;
}
