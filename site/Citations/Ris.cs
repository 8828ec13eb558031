using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Citations;

/// <summary>Writes records in the RIS format: a tag of two letters, two blanks, a hyphen and a blank before each value.</summary>
internal static class Ris
{
    /// <summary>All records. The lines of a file end in CR LF, as the format has them.</summary>
    public static byte[] Write(IEnumerable<CitationRecord> records) =>
        Encoding.UTF8.GetBytes(string.Concat(records.Select(static record => Write(record) + "\n\n")).Replace("\n", "\r\n", StringComparison.Ordinal));

    /// <summary>One record, its lines apart by LF, without one behind it.</summary>
    public static string Write(CitationRecord record) => string.Join('\n', Lines(record).Select(static line => $"{line.Tag}  - {line.Value}"));

    private static IEnumerable<(string Tag, string Value)> Lines(CitationRecord record)
    {
        yield return ("TY", "NEWS");
        yield return ("ID", record.Key);
        foreach (ContributorName name in record.Contributors)
        {
            yield return ("AU", Name(name));
        }

        yield return ("TI", record.Headline);
        if (record.Outlet is { } outlet)
        {
            yield return ("T2", outlet);
        }

        if (record.Issued is { } day)
        {
            yield return ("DA", Day(day));
            yield return ("PY", day.Year.ToString("0000", CultureInfo.InvariantCulture));
        }

        if (record.Section is { } section)
        {
            yield return ("SE", section);
        }

        yield return ("UR", record.Address);
        if (record.Accessed is { } accessed)
        {
            yield return ("Y2", Day(accessed));
        }

        yield return ("DB", record.Archive);
        yield return ("AN", record.ArchiveLocation);
        yield return ("LA", record.Language);
        if (record.Original is { } original)
        {
            yield return ("N1", "First published at " + original);
        }

        yield return ("ER", "");
    }

    /// <summary>"van der Berg, Jan, Jr."</summary>
    private static string Name(ContributorName name) => name.Literal ?? string.Join(", ", new[]
    {
        ContributorName.Join(name.NonDroppingParticle, name.Family), ContributorName.Join(name.Given, name.DroppingParticle), name.Suffix,
    }.Where(static part => part.Length > 0));

    private static string Day(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
