using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Markup;
using SiteBuilder.Readings;
using SiteBuilder.References;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Takes those links of an article that name something of the archive, each with its place.</summary>
internal static class SeedReferences
{
    /// <summary>The references among links.</summary>
    /// <param name="file">The seed as problems name it.</param>
    /// <param name="text">All its characters.</param>
    /// <param name="links">Its links; pictures are none.</param>
    public static EquatableArray<SeedReference> Of(string file, string text, IEnumerable<MarkdownLink> links)
    {
        MarkdownLink[] references = [.. links.Where(static link => !link.IsPicture && Reference.Parse(link.Address).Kind != ReferenceKind.Other)];
        LineTable? lines = references.Length > 0 ? new LineTable(text) : null;
        return new([.. references.Select(link => new SeedReference(link.Address, At(link.AddressSpan)))]);

        SeedProblem At(SeedSpan span)
        {
            (int line, int column) = lines!.PlaceOf(span.Start);
            return new SeedProblem(SeedProblems.BrokenReference, file, span.Start, span.Length, line, column);
        }
    }
}
