using System;
using System.IO;
using System.Linq;

namespace SiteBuilder.Benchmarks.Reporting;

/// <summary>Writes a table row by row; every column but the first is aligned right.</summary>
internal readonly struct MarkdownTable
{
    private readonly TextWriter _output;

    public MarkdownTable(TextWriter output, params ReadOnlySpan<string> headings)
    {
        _output = output;
        Row(headings);
        Row([":--", .. Enumerable.Repeat("--:", headings.Length - 1)]);
    }

    public void Row(params ReadOnlySpan<string> cells) => _output.WriteLine($"| {string.Join(" | ", cells!)} |");
}
