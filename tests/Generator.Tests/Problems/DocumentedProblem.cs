using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Generator.Tests.Problems;

/// <summary>A file of an example; the name of a project's file stands for properties.</summary>
/// <param name="Form">The word behind the fence: "text", "yaml", "bytes"…</param>
/// <param name="Name">Path in the folder of seeds.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record ExampleFile(string Form, string Name, string Text);

/// <summary>What the page says of one problem.</summary>
/// <param name="Id">Its heading.</param>
/// <param name="Title">What the page calls it.</param>
/// <param name="Severity">"warning" or "error".</param>
/// <param name="Example">Files that provoke it.</param>
/// <param name="Output">What the build prints of them; null where the example cannot be run.</param>
internal sealed partial record DocumentedProblem(string Id, string Title, string Severity, IReadOnlyList<ExampleFile> Example, string? Output)
{
    /// <summary>The sections of a page of problems, in its order.</summary>
    public static IReadOnlyList<DocumentedProblem> Read(string page) =>
        [.. Heading().Split(File.ReadAllText(page).ReplaceLineEndings("\n")).Skip(1).Chunk(2).Select(static part => Of(part[0], part[1]))];

    /// <summary>The files as the compiler would hand them to the generator.</summary>
    public IEnumerable<SeedFile> Seeds => Example.Where(static file => file.Form != "properties").Select(static file => file.Form switch
    {
        "bytes" => SeedFile.Of(file.Name, Convert.FromHexString(string.Concat(file.Text.Where(char.IsAsciiHexDigit)))),
        "windows-1252" => SeedFile.Of(file.Name, Encoding.Latin1.GetBytes(file.Text)),
        _ => SeedFile.Of(file.Name, Character().Replace(file.Text, static match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())),
    });

    /// <summary>The properties of the project as its targets pass them on, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties => Example.Where(static file => file.Form == "properties")
        .SelectMany(static file => Property().Matches(file.Text)).ToDictionary(
            static match => match.Groups[1].Value is "PublishDay" ? "SiteBuilderPublishDay" : match.Groups[1].Value, static match => match.Groups[2].Value);

    private static DocumentedProblem Of(string id, string text)
    {
        Match title = TitleLine().Match(text);
        ExampleFile[] blocks =
            [.. Block().Matches(text).Select(static block => new ExampleFile(block.Groups[1].Value, block.Groups[2].Value, block.Groups[3].Value))];
        return new DocumentedProblem(
            id, title.Groups[1].Value, title.Groups[2].Value,
            [.. blocks.Where(static block => block.Form != "output")],
            blocks.SingleOrDefault(static block => block.Form == "output")?.Text.TrimEnd('\n'));
    }

    [GeneratedRegex("^## (\\w+)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A\n\*\*(.+)\*\* \((warning|error)\)\n\n")]
    private static partial Regex TitleLine();

    [GeneratedRegex("^```([\\w-]+) ?(.*)\n((?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Character();

    [GeneratedRegex("<(\\w+)>([^<]*)</")]
    private static partial Regex Property();
}
