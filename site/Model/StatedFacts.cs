using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Model;

/// <summary>
/// Puts what the author states in the place of what was read. What is stated of the article itself counts before what its text says; what is
/// stated for its folder, only where the text says nothing.
/// </summary>
/// <param name="path">Path of the seed.</param>
/// <param name="statements">What is stated of it.</param>
internal sealed class StatedFacts(string path, ArticleStatements statements)
{
    /// <summary>A fact that is a text.</summary>
    public Found<string> Text(StatedField field, Found<string>? read = null) =>
        Choose(field, read, static statement => statement.First.Text);

    /// <summary>A fact that is a day.</summary>
    public Found<DateOnly?> Day(StatedField field, Found<DateOnly?>? read = null) => Choose<DateOnly?>(
        field, read, static statement => DateOnly.ParseExact(statement.First.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Any other fact.</summary>
    /// <param name="field">The field.</param>
    /// <param name="read">What was read; null where a text has no such fact.</param>
    /// <param name="bind">Makes the value of what is stated.</param>
    public Found<T> Choose<T>(StatedField field, Found<T>? read, Func<Statement, T> bind) =>
        statements.Own(field) is { } own ? Fact(own.First.Place, bind(own))
        : read is { Basis: not Basis.Absent } ? read
        : statements.Default(field) is { } folder ? Fact(folder.First.Place, bind(folder))
        : read ?? new Found<T>(default, Basis.Absent, ReadingRule.None, default);

    /// <summary>A field of several values; those for a folder count where the article states none.</summary>
    public IReadOnlyList<Found<string>> List(StatedField field) =>
        [.. (statements.Any(field)?.Values ?? []).Select(Fact)];

    /// <summary>What is stated of the article itself; null for nothing.</summary>
    public Statement? Own(StatedField field) => statements.Own(field);

    /// <summary>The language: what is stated, be it for a folder, counts before what the words of the text suggest.</summary>
    public Found<string> Language(Found<string> read) =>
        statements.Any(StatedField.Language) is { First: var stated } ? Fact(stated.Place, stated.Text) : read;

    /// <summary>The series, with the part that is stated beside it or in it.</summary>
    public Found<Series> Series() => Choose<Series>(
        StatedField.Series, null, stated => new Series(stated.First.Text, Number(statements.Any(StatedField.SeriesPart)?.First.Text ?? stated.First.Detail)));

    /// <summary>A stated value.</summary>
    public Found<string> Fact(StatedValue stated) => Fact(stated.Place, stated.Text);

    /// <summary>What a stated value says of its own: an office, what holds a place; absent where it says nothing.</summary>
    public Found<string> Detail(StatedValue stated) =>
        stated.Detail is { } detail ? Fact(stated.DetailPlace, detail) : new Found<string>(null, Basis.Absent, ReadingRule.None, default);

    /// <summary>What was changed in the article after it was published.</summary>
    public IReadOnlyList<Revision> Revisions() =>
    [
        .. (statements.Own(StatedField.Revisions)?.Values ?? []).Select(value => new Revision(
            Enum.Parse<RevisionKind>(value.Kind!, ignoreCase: true), Fact(value), DayOf(value.Detail))),
    ];

    /// <summary>Copies in web archives. A stated day counts before the time in the address.</summary>
    public IReadOnlyList<Memento> Mementos() =>
    [
        .. (statements.Own(StatedField.Mementos)?.Values ?? []).Select(value => DayOf(value.Detail) is { } day
            ? new Memento(Fact(value), day.ToDateTime(default, DateTimeKind.Utc), IsDayOnly: true)
            : new Memento(Fact(value), Memento.TimeIn(value.Text), IsDayOnly: false)),
    ];

    private static DateOnly? DayOf(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    /// <summary>A stated value with its place. Front matter is a part of the capture; all else has a file of its own.</summary>
    private Found<T> Fact<T>(StatedPlace place, T value) => new(value, Basis.Stated, RuleOf(place.File), place.Span)
    {
        File = place.File == path ? null : place.File,
    };

    private ReadingRule RuleOf(string file) => file == path ? ReadingRule.StatedFrontMatter
        : file == SidecarPath.Of(path) ? ReadingRule.StatedSidecar
        : ReadingRule.StatedFolder;
}
