using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>
/// Finds facts that a sidecar states and the captured text states otherwise. What a rule only concluded contradicts nothing: to set that right is
/// what sidecars are for.
/// </summary>
/// <param name="text">The captured text.</param>
/// <param name="print">Prints a run of it.</param>
/// <param name="file">The captured file, as problems name it.</param>
/// <param name="sidecar">The sidecar, as the compiler knows it.</param>
internal sealed class Contradictions(string text, Func<SeedSpan, string> print, string file, string sidecar)
{
    private readonly List<SeedProblem> _problems = [];

    /// <summary>The contradictions between statements and what was read.</summary>
    public IReadOnlyList<SeedProblem> Find(ArticleStatements statements, Reading reading)
    {
        if (reading.Headline.Rule is not (ReadingRule.None or ReadingRule.HeadlineAbsent or ReadingRule.StatedLine))
        {
            Compare(statements, StatedField.Headline, print(reading.Headline.Span), reading.Headline.Span, IsSame);
        }

        if (reading.Byline.Authors.Count > 0 && reading.Byline.Line.Rule is ReadingRule.BylineBy)
        {
            Compare(statements, StatedField.Authors, string.Join(", ", reading.Byline.Authors.Select(print)), reading.Byline.Line.Span, IsSame);
        }

        CompareDay(statements, StatedField.Published, reading.Published);
        CompareDay(statements, StatedField.Modified, reading.Modified);
        if (!reading.Dateline.Place.IsEmpty)
        {
            Compare(statements, StatedField.Dateline, print(reading.Dateline.Place), reading.Dateline.Place, IsSame);
        }

        return _problems;
    }

    private void CompareDay(ArticleStatements statements, StatedField field, ReadDay day)
    {
        if (day.Rule is ReadingRule.PublishedLine or ReadingRule.PublishedBelow or ReadingRule.PublishedDateline or ReadingRule.UpdatedLine)
        {
            Compare(statements, field, DateReader.Print(day.Day), day.Span, static (stated, read) => stated == read);
        }
    }

    private void Compare(ArticleStatements statements, StatedField field, string read, SeedSpan span, Func<string, string, bool> isSame)
    {
        if (statements.Own(field) is not { IsCorrection: false } statement || statement.First.Place.File != SidecarPath.Of(statement.First.Place.File))
        {
            return;
        }

        string stated = string.Join(", ", statement.Values.Select(static value => value.Text));
        if (!isSame(stated, read))
        {
            StatedPlace place = StatementText.Of("", text).PlaceOf(span);
            string message = FormattableString.Invariant(
                $"'{FieldNames.KeyOf(field)}' is stated as '{stated}', but {file}({place.Line},{place.Column}) says '{read}'");
            _problems.Add(StatementProblems.At(SeedProblems.Contradiction, statement.First.Place, sidecar, message));
        }
    }

    /// <summary>Case, marks and blanks do not count: a headline may be printed in capitals.</summary>
    private static bool IsSame(string stated, string read) => Letters(stated) == Letters(read);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
