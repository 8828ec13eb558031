namespace SiteBuilder.Images;

/// <summary>What a picture says of itself, in the fields that picture desks use (IPTC Photo Metadata). Null for what it does not say.</summary>
/// <param name="Caption">What it shows and where (IPTC Description).</param>
/// <param name="CreditLine">Who must be named with it (IPTC Credit Line).</param>
/// <param name="Creator">Who made it (IPTC Creator).</param>
/// <param name="Copyright">Whose rights it is under (IPTC Copyright Notice).</param>
/// <param name="AlternativeText">What those read who do not see it (IPTC Alt Text, of 2021).</param>
public sealed record PictureFacts(string? Caption, string? CreditLine, string? Creator, string? Copyright, string? AlternativeText)
{
    /// <summary>The credit line, or failing that the creator.</summary>
    public string? Credit => CreditLine ?? Creator;
}
