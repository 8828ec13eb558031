using System;
using SiteBuilder.Readings;

namespace SiteBuilder.Statements;

/// <summary>
/// The statements at the head of a Markdown file: YAML between lines of three hyphens (the last may be three dots), TOML between lines of three
/// plus signs, or a JSON object. Behind the first hyphens may stand which of them it is, as Eleventy has it. A head without an end is no front
/// matter: three hyphens are a rule in Markdown too.
/// </summary>
internal static class FrontMatter
{
    /// <summary>The statements of a file; null where it has none.</summary>
    /// <param name="file">Path in the seed folder.</param>
    /// <param name="text">The whole file.</param>
    public static StatementText? Of(string file, string text)
    {
        int first = 0;
        int firstEnd = LineEnd(text, first);
        string fence = text.Substring(first, firstEnd - first).TrimEnd();
        StatementFormat? format = fence switch
        {
            "---" or "---yaml" or "---json" => StatementFormat.Yaml,
            "+++" or "---toml" => StatementFormat.Toml,
            _ => null,
        };
        if (format is { } known)
        {
            string close = fence.Substring(0, 3);
            for (int start = Next(text, firstEnd); start < text.Length; start = Next(text, LineEnd(text, start)))
            {
                string line = text.Substring(start, LineEnd(text, start) - start).TrimEnd();
                if (line == close || (fence == "---" && line == "..."))
                {
                    int from = Next(text, firstEnd);
                    return new StatementText(file, text, SeedSpan.Between(from, Math.Max(from, start)), known);
                }
            }

            return null;
        }

        return fence.Length > 0 && fence[0] == '{' && ObjectEnd(text) is > 0 and var end
            ? new StatementText(file, text, new SeedSpan(0, end), StatementFormat.Yaml)
            : null;
    }

    /// <summary>Where the text behind the front matter begins, at the start of a line; 0 where there is none.</summary>
    public static int BodyStart(string text)
    {
        if (Of("", text) is not { } statements)
        {
            return 0;
        }

        // Behind the statements stands the closing fence, unless they are an object, which closes itself.
        int end = statements.Span.Start == 0 ? statements.Span.End : LineEnd(text, statements.Span.End);
        return Next(text, LineEnd(text, end));
    }

    /// <summary>Behind the brace that closes the first one and ends its line; 0 where none does.</summary>
    private static int ObjectEnd(string text)
    {
        int depth = 0;
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' when !quoted:
                    depth++;
                    break;
                case '}' when !quoted && --depth == 0:
                    return text.Substring(i + 1, LineEnd(text, i) - i - 1).Trim().Length == 0 ? i + 1 : 0;
            }
        }

        return 0;
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOfAny(['\n', '\r'], start);
        return end < 0 ? text.Length : end;
    }

    private static int Next(string text, int end) =>
        end >= text.Length ? text.Length : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
}
