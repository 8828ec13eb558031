namespace SiteBuilder.Generator.Articles;

/// <summary>What is known of the order of day and month in dates of three numbers, such as 04/03/2024.</summary>
internal enum DateOrder
{
    /// <summary>Nothing on the page tells.</summary>
    Unknown,

    DayFirst,

    MonthFirst,
}
