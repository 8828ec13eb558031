using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Model;

namespace SiteBuilder.Commands;

/// <summary>The command line of an archive's executable. Generated code calls it.</summary>
public static class ArchiveCommand
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">As given on the command line; <c>@file</c> stands for the lines of a file, one argument each.</param>
    /// <param name="archive">The archive.</param>
    /// <returns>0 where all went well, 1 where there were problems.</returns>
    public static int Run(string[] arguments, ArticleArchive archive)
    {
        Option<string> output = new("--output") { Description = "The folder of the site, or of the bag", Required = true };
        Option<string?> templates = new("--templates") { Description = "A folder of templates and assets that replace the theme's" };
        Option<string?> address = new("--address") { Description = "Where the site will be, such as https://name.github.io/archive/" };
        Option<string?> seeds = new("--seeds") { Description = "The folder of the seeds, with the pictures beside them" };
        Option<string?> cache = new("--cache") { Description = "A folder for smaller pictures, so that they are made once" };
        Option<DateOnly?> day = new("--day")
        {
            Description = "The publish day, such as 2024-06-19, whose like in other years the timeline shows",
            CustomParser = static found => DateOnly.TryParseExact(found.Tokens[^1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly known) ? known : null,
        };
        Option<string?> report = new("--report") { Description = "A file, outside of the site, that receives as JSON what was added, changed and removed" };
        Option<bool> keep = new("--keep-addresses") { Description = "Adds the addresses of the site to addresses.txt in the folder of the seeds" };
        Command publish = new("publish", "Writes the archive as a static site") { output, templates, address, seeds, cache, day, report, keep };
        publish.Validators.Add(given =>
        {
            if (given.GetValue(keep) && Given(given.GetValue(seeds)) is null)
            {
                given.AddError("--keep-addresses needs --seeds, the folder that addresses.txt is in");
            }
        });
        publish.SetAction(parsed => PublishCommand.Run(
            archive, Options(parsed) with { Report = Given(parsed.GetValue(report)), KeepAddresses = parsed.GetValue(keep) }, parsed.InvocationConfiguration.Output));

        Command check = new("check", "Checks a published site: its files against their list, and every link") { output, templates, address, seeds };
        check.SetAction(parsed => CheckCommand.Run(archive, Options(parsed), parsed.InvocationConfiguration.Output));

        Option<string?> organization = new("--organization") { Description = "Who hands the bag over, for its Source-Organization" };
        Command bag = new("bag", "Writes captures, statements, typed data and site as a BagIt bag for those who keep archives")
        {
            output, templates, address, seeds, cache, day, organization,
        };
        bag.SetAction(parsed => BagCommand.Run(archive, Options(parsed), Given(parsed.GetValue(organization)), parsed.InvocationConfiguration.Output));

        Option<string> folder = new("--output") { Description = "The folder to write into", Required = true };
        Command readings = new("readings", "Writes the reading of each seed as JSON, under the path of the seed") { folder };
        readings.SetAction(parsed => ReadingsCommand.Run(archive, parsed.GetRequiredValue(folder), parsed.InvocationConfiguration.Output));

        Argument<string> seed = new("seed") { Description = "Path, file name or slug of a seed, or the beginning of one" };
        Option<bool> plain = new("--no-color") { Description = "No colours, whatever the terminal can show" };
        Command explain = new("explain", "Shows how a seed was read, block by block") { seed, plain };
        explain.SetAction(parsed => ExplainCommand.Run(
            archive, parsed.GetRequiredValue(seed), parsed.GetValue(plain), parsed.InvocationConfiguration.Output));

        RootCommand root = new("A typed archive of captured articles") { publish, check, bag, readings, explain };
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = ReadArguments }).Invoke();

        PublishOptions Options(ParseResult parsed) =>
            new(parsed.GetRequiredValue(output), Given(parsed.GetValue(templates)), Given(parsed.GetValue(address)))
            {
                Seeds = Given(parsed.GetValue(seeds)),
                Cache = Given(parsed.GetValue(cache)),
                Day = parsed.GetValue(day),
            };
    }

    /// <summary>A script may pass an option with nothing in it.</summary>
    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Paths hold blanks and quotes, so that each line is one argument, as it stands.</summary>
    private static bool ReadArguments(string file, out IReadOnlyList<string>? arguments, out string? problem)
    {
        try
        {
            arguments = [.. File.ReadAllLines(file).Where(static line => line.Length > 0)];
            problem = null;
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            arguments = null;
            problem = failure.Message;
            return false;
        }
    }
}
