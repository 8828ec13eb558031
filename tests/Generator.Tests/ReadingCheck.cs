using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Tests;

/// <summary>What is true of the reading of any text.</summary>
internal static class ReadingCheck
{
    /// <summary>Each way in which the reading of a text breaks the rules; none where it is sound.</summary>
    public static List<string> Flaws(string text) => [.. Flaws(text, ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None))];

    public static IEnumerable<string> Flaws(string text, Reading reading)
    {
        if (reading.CaptureLength != text.Length)
        {
            yield return $"capture length {reading.CaptureLength} of {text.Length}";
        }

        foreach (string flaw in Coverage(text, reading.Blocks).Concat(Spans(text, reading, "reading")))
        {
            yield return flaw;
        }

        string row = RowWriter.Write(reading);
        string before = Print(reading);
        string after = Print(RowReader.ReadReading(Encoding.ASCII.GetBytes(row)));
        if (before != after)
        {
            int at = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
            yield return $"packing changes ...{before[Math.Max(0, at - 60)..Math.Min(before.Length, at + 40)]} to ...{after[Math.Max(0, at - 10)..Math.Min(after.Length, at + 40)]}";
        }
    }

    /// <summary>Blocks are in order and apart, and each character that is not blank is in one.</summary>
    private static IEnumerable<string> Coverage(string text, IReadOnlyList<ReadBlock> blocks)
    {
        int at = 0;
        foreach (ReadBlock block in blocks)
        {
            if (block.Span.Start < at || block.Span.Length <= 0 || block.Span.End > text.Length)
            {
                yield return $"block {block} is out of order, empty or outside";
                yield break;
            }

            if (FirstInk(text, at, block.Span.Start) is { } missed)
            {
                yield return $"character {missed} (U+{(int)text[missed]:X4}) is in no block";
            }

            if (block.Rule == ReadingRule.None || !Enum.IsDefined(block.Rule) || !Enum.IsDefined(block.Kind))
            {
                yield return $"block {block} has no rule";
            }

            at = block.Span.End;
        }

        if (FirstInk(text, at, text.Length) is { } last)
        {
            yield return $"character {last} (U+{(int)text[last]:X4}) is in no block";
        }
    }

    private static int? FirstInk(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('\u200B' or '\uFEFF'))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Every span is within the text and cuts no pair of surrogates; every fact with a span has a rule.</summary>
    private static IEnumerable<string> Spans(string text, object value, string path)
    {
        if (value is SeedSpan span)
        {
            if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
            {
                yield return $"{path} {span} is not within {text.Length} characters";
            }
            else if (!span.IsEmpty && (CutsPair(text, span.Start) || CutsPair(text, span.End)))
            {
                yield return $"{path} {span} cuts a pair of surrogates";
            }

            yield break;
        }

        bool hasNoRule = value is ReadFact { Rule: ReadingRule.None, Span.IsEmpty: false } or ReadDay { Rule: ReadingRule.None, Span.IsEmpty: false };
        if (hasNoRule || (value is ReadDay day && day.Span.IsEmpty != (day.Day == 0)))
        {
            yield return $"{path} {value} has no rule or no span";
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            object? part = property.GetIndexParameters().Length > 0 ? null : property.GetValue(value);
            IEnumerable<object?> parts = part is string ? [] : part is IEnumerable many ? many.Cast<object?>() : [part];
            foreach (object? one in parts)
            {
                if (one is not null && one.GetType().Namespace == typeof(Reading).Namespace && !one.GetType().IsEnum)
                {
                    foreach (string flaw in Spans(text, one, path + "." + property.Name))
                    {
                        yield return flaw;
                    }
                }
            }
        }
    }

    private static bool CutsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    /// <summary>All members as text, lists too, which records do not compare.</summary>
    private static string Print(object? value) => value switch
    {
        null => "null",
        string or int or Enum or SeedSpan => value.ToString()!,
        IEnumerable many => "[" + string.Join(", ", many.Cast<object?>().Select(Print)) + "]",
        _ => "{" + string.Join(", ", value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Select(property => property.Name + "=" + Print(property.GetValue(value)))) + "}",
    };
}
