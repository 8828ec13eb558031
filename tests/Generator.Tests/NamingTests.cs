using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Names;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class NamingTests
{
    private const string Body = "\n\nThe keeper wrote the number of boats in the long book behind the door before the evening.\n";

    public static TheoryData<string, string, string> Headlines => new()
    {
        { "Pact signed in the town hall", "PactSignedInTheTownHall", "pact-signed-in-the-town-hall" },
        { "2024 was a wet year", "_2024WasAWetYear", "2024-was-a-wet-year" },
        { "2024", "_2024", "2024" },
        { "class", "Class", "class" },
        { "namespace", "Namespace", "namespace" },
        { "\u03C7\u03B1\u03AF\u03C1\u03B5", "\u03A7\u03B1\u03AF\u03C1\u03B5", "a" },
        { "Ferry \U0001F6A2 returns \U0001F389", "FerryReturns", "ferry-returns" },
        { "\u041F\u0430\u0440\u043E\u043C \u0432\u0435\u0440\u043D\u0443\u043B\u0441\u044F", "\u041F\u0430\u0440\u043E\u043C\u0412\u0435\u0440\u043D\u0443\u043B\u0441\u044F", "a" },
        { "\u0639\u0627\u062F\u062A \u0627\u0644\u0639\u0628\u0627\u0631\u0629", "\u0639\u0627\u062F\u062A\u0627\u0644\u0639\u0628\u0627\u0631\u0629", "a" },
        { "\u6E21\u8F6E\u8FD4\u56DE\u5317\u7801\u5934", "\u6E21\u8F6E\u8FD4\u56DE\u5317\u7801\u5934", "a" },
        { "Z\u00FCrich\u2019s caf\u00E9 re\u00F6pens", "Z\u00FCrichsCaf\u00E9Re\u00F6pens", "zurichs-cafe-reopens" },
        { "Zu\u0308rich cafe\u0301", "Z\u00FCrichCaf\u00E9", "zurich-cafe" },
        { "Stra\u00DFe in \u0141\u00F3d\u017A and K\u00F8ge", "Stra\u00DFeIn\u0141\u00F3d\u017AAndK\u00F8ge", "strasse-in-lodz-and-koge" },
        { "Equals", "Equals_", "equals" },
        { "Get type", "GetType", "get-type" },
        { "GetType", "GetType_", "gettype" },
        { "ToString", "ToString_", "tostring" },
        { "GetHashCode", "GetHashCode_", "gethashcode" },
        { "MemberwiseClone", "MemberwiseClone_", "memberwiseclone" },
        { "ReferenceEquals", "ReferenceEquals_", "referenceequals" },
        { "Finalize", "Finalize_", "finalize" },
        { "Articles", "Articles_", "articles" },
        { "Archive", "Archive", "archive" },
        { "System", "System", "system" },
        { "SiteBuilder", "SiteBuilder", "sitebuilder" },
        { "Table", "Table", "table" },
        { "C# and F# meet", "CAndFMeet", "c-and-f-meet" },
        { "<script>alert(1)</script>", "ScriptAlert1Script", "script-alert-1-script" },
        { "]]> \"quotes\" & \\ backslash */ // {0}", "QuotesBackslash0", "quotes-backslash-0" },
        { "under_score and con\u203Fnect", "UnderScoreAndConNect", "under-score-and-con-nect" },
        { "zero\u200Bwidth\u200Djoiner", "ZeroWidthJoiner", "zero-width-joiner" },
        { "\u0661\u0662\u0663 \u0642\u0648\u0627\u0631\u0628", "_\u0661\u0662\u0663\u0642\u0648\u0627\u0631\u0628", "a" },
    };

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_headline_becomes_a_name_and_an_address(string headline, string identifier, string slug)
    {
        // A headline without Latin letters takes the name of its file.
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("some file.txt", headline + Body)).Compiles();
        Assert.Equal(identifier == "GetType" ? "GetType_" : identifier, Assert.Single(archive.Identifiers));
        Assert.Equal(slug == "a" ? "some-file" : slug, Assert.Single(archive.Table)[1]);
    }

    [Theory]
    [InlineData("\U0001F6A2\U0001F389")]
    [InlineData("\u2014 \u00BF?! \u2014 \u2014 \u2026")]
    [InlineData("\u0E40\u0E23\u0E37\u0E2D\u0E01\u0E25\u0E31\u0E1A\u0E21\u0E32")]
    [InlineData("\u0928\u094C\u0915\u093E \u0935\u093E\u092A\u0938")]
    [InlineData("\u05D4\u05E1\u05E4\u05D9\u05E0\u05D4 \u05D7\u05D6\u05E8\u05D4")]
    [InlineData("\U00020000\U00020001")]
    [InlineData("\u0301\u0302 marks first")]
    [InlineData("_")]
    [InlineData("@class")]
    [InlineData("\u01C5 titlecase \u01C6 \u0130stanbul \u0131s\u0131")]
    [InlineData("\uFB01rst \u2460 \u216B \u00B2 \u2122")]
    [InlineData("if else while for return static void")]
    public void Any_headline_compiles(string headline)
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("x.txt", headline + " " + Body + "\n" + headline)).Compiles();
        Assert.All(archive.Identifiers, static name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
        Assert.All(archive.Table, static row => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", row[1]));
    }

    [Fact]
    public void Three_hundred_characters_make_a_short_name_cut_at_a_word()
    {
        string headline = string.Join(' ', Enumerable.Repeat("harbour", 37))[..295];
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("x.txt", headline + Body)).Compiles();
        string slug = Assert.Single(archive.Table)[1];
        Assert.True(slug.Length <= 80 && slug.EndsWith("harbour", StringComparison.Ordinal), slug);
        Assert.InRange(Assert.Single(archive.Identifiers).Length, 1, 121);
    }

    [Fact]
    public void One_word_of_three_hundred_characters_makes_a_short_name()
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("x.txt", new string('w', 300) + Body)).Compiles();
        Assert.InRange(Assert.Single(archive.Table)[1].Length, 1, 80);
        Assert.InRange(Assert.Single(archive.Identifiers).Length, 1, 121);
    }

    [Fact]
    public void Two_headlines_alike_on_different_days_take_the_day()
    {
        GeneratedArchive archive = Harness.Generate(
            SeedFile.Of("a.txt", "Lamp out\n\nPublished May 2, 2024\n\nThe lamp on the breakwater went out at nine.\n"),
            SeedFile.Of("b.txt", "Lamp out\n\nPublished May 3, 2024\n\nThe lamp on the breakwater went out at ten.\n")).Compiles();
        Assert.Empty(archive.Problems);
        Assert.Equal(["lamp-out", "lamp-out-2024-05-03"], archive.Table.Select(static row => row[1]));
        Assert.Equal(["LampOut", "LampOut_20240503"], archive.Identifiers);
    }

    [Fact]
    public void Two_headlines_alike_on_the_same_day_are_a_located_problem()
    {
        GeneratedArchive archive = Harness.Generate(
            SeedFile.Of("a.txt", "Lamp out\n\nPublished May 2, 2024\n\nThe lamp on the breakwater went out at nine.\n"),
            SeedFile.Of("b.txt", "Lamp out\n\nPublished May 2, 2024\n\nThe lamp on the breakwater went out at ten.\n")).Compiles();
        Diagnostic problem = archive.Problem();
        Assert.Equal("SEED0007", problem.Id);
        Assert.Equal(SeedFile.Folder + "b.txt", problem.Location.GetLineSpan().Path);
        Assert.Contains("'a.txt'", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(2, archive.Table.Select(static row => row[1]).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("'" + archive.Table[1][1] + "'", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["LampOut", "LampOut_20240502"], archive.Identifiers);
    }

    [Fact]
    public void Many_headlines_alike_all_have_names_of_their_own()
    {
        GeneratedArchive archive = Harness.Generate(
            Enumerable.Range(0, 300).Select(static n => SeedFile.Of(n + ".txt", "Lamp out\n\nThe lamp on the breakwater went out at nine.\n"))).Compiles();
        Assert.Equal(300, archive.Table.Select(static row => row[1]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(300, archive.Identifiers.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(299, archive.Problems.Count(static problem => problem.Id == "SEED0007"));
    }

    [Fact]
    public void A_headline_that_another_would_be_renamed_to_keeps_the_addresses_apart()
    {
        GeneratedArchive archive = Harness.Generate(
            SeedFile.Of("a.txt", "Lamp out 2024 05 03\n\nThe lamp on the breakwater went out at nine.\n"),
            SeedFile.Of("b.txt", "Lamp out\n\nPublished May 2, 2024\n\nThe lamp on the breakwater went out at nine.\n"),
            SeedFile.Of("c.txt", "Lamp out\n\nPublished May 3, 2024\n\nThe lamp on the breakwater went out at ten.\n")).Compiles();
        Assert.Equal(3, archive.Table.Select(static row => row[1]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Files_that_differ_only_in_case_are_two_articles()
    {
        GeneratedArchive archive = Harness.Generate(
            SeedFile.Of("Lamp.txt", "Lamp out\n\nThe lamp on the breakwater went out at nine.\n"),
            SeedFile.Of("lamp.txt", "Lamp out\n\nThe lamp on the breakwater went out at ten.\n")).Compiles();
        Diagnostic problem = archive.Problem();
        Assert.Equal("SEED0007", problem.Id);
        Assert.Equal(SeedFile.Folder + "lamp.txt", problem.Location.GetLineSpan().Path);
        Assert.Equal(["Lamp.txt", "lamp.txt"], archive.Table.Select(static row => row[0]));
        Assert.Equal(2, archive.Table.Select(static row => row[1]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("with space.txt")]
    [InlineData("hash#one.txt")]
    [InlineData("per%20cent%.txt")]
    [InlineData("semi;colon.txt")]
    [InlineData("quo'te\"s.txt")]
    [InlineData("triple\"\"\"quotes.txt")]
    [InlineData("{0} [x] (y) & <z> */ --.txt")]
    [InlineData("\u043F\u0430\u0440\u043E\u043C/\u6E21\u8F6E \U0001F6A2.txt")]
    [InlineData("a/b/c/d.txt")]
    [InlineData("back\\slash.txt")]
    [InlineData("$(Property) @(Item) %(Meta).txt")]
    [InlineData(".txt")]
    public void Any_file_name_is_kept_in_the_table(string name)
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of(name, "\u6E21\u8F6E" + Body)).Compiles();
        Assert.Empty(archive.Problems);
        string[] row = Assert.Single(archive.Table);
        Assert.Equal(name.Replace('\\', '/'), row[0]);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", row[1]);
    }

    [Fact]
    public void A_slug_is_never_empty_and_never_longer_than_eighty()
    {
        Random random = new(20240619);
        for (int i = 0; i < 5000; i++)
        {
            string headline = RandomText.Of(random, 1 + (i % 12)).Joined;
            string slug = Slug.Of(Readings.TextRepair.Repair(headline), "p.txt");
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
            Assert.InRange(slug.Length, 3, 80);
            string identifier = Identifier.Of(Readings.TextRepair.Repair(headline), "p.txt");
            Assert.True(SyntaxFacts.IsValidIdentifier(identifier), identifier);
        }
    }
}
