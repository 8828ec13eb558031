namespace SiteBuilder.Readings;

/// <summary>How quoted words stand to what is quoted before them. The numbers are packed into archives.</summary>
public enum QuotationForm
{
    /// <summary>Somebody's words.</summary>
    Direct = 0,

    /// <summary>The same speech goes on, after an attribution or in the next paragraph.</summary>
    Continued = 1,

    /// <summary>A few words in quotation marks that are not an utterance: a term, a title of a work.</summary>
    Fragment = 2,
}
