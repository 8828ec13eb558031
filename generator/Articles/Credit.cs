using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A credit line taken apart (IPTC Creator, Credit Line). Parts that are not stated are empty.</summary>
/// <param name="Rule">The form in which the credit is written.</param>
/// <param name="Whole">All of it, with labels and brackets.</param>
/// <param name="Creator">Who made the picture.</param>
/// <param name="Agency">For whom.</param>
/// <param name="Supplier">Who passed it on, or who alone is named.</param>
/// <param name="NamesAgency">Whether one of the parts is known to supply pictures, or is named like an outlet.</param>
internal readonly record struct Credit(ReadingRule Rule, SeedSpan Whole, SeedSpan Creator, SeedSpan Agency, SeedSpan Supplier, bool NamesAgency);
