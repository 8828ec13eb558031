namespace SiteBuilder.Strings;

/// <summary>The forms that a language has for counted things, by the names of Unicode's CLDR (plural categories of cardinal numbers).</summary>
internal enum PluralCategory
{
    /// <summary>What a language without forms has, and the form for all that no other is for.</summary>
    Other,

    /// <summary>A form for none, in Arabic and Latvian.</summary>
    Zero,

    /// <summary>The singular.</summary>
    One,

    /// <summary>The dual.</summary>
    Two,

    /// <summary>A form for few, such as 2 to 4 in Polish.</summary>
    Few,

    /// <summary>A form for many, such as 5 in Polish.</summary>
    Many,
}
