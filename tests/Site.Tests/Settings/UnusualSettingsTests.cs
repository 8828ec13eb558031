using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SiteBuilder.Problems;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Settings;

/// <summary>Settings that YAML allows and nobody expects.</summary>
public sealed class UnusualSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    [InlineData("--- # nothing\n")]
    public void An_empty_document_leaves_the_defaults(string yaml)
    {
        (SiteSettings settings, string[] problems) = Read(yaml);

        Assert.Empty(problems);
        Assert.Equal(new SiteSettings(), settings);
    }

    [Theory]
    [InlineData("tagline: null")]
    [InlineData("rights: ~")]
    [InlineData("about: null")]
    public void Null_is_nothing_and_not_a_word(string yaml)
    {
        (SiteSettings settings, string[] problems) = Read(yaml);

        Assert.Empty(problems);
        Assert.Equal(new SiteSettings(), settings);
    }

    [Fact]
    public void A_second_document_in_the_file_is_not_passed_over_in_silence() => Assert.NotEmpty(Read("title: a\n---\ntagline: b\n").Problems);

    [Theory]
    [InlineData("title: \"a\\x01b\"")]
    [InlineData("title: \"a\\fb\"")]
    [InlineData("tagline: \"a\\vb\"")]
    [InlineData("rights: \"a\\x00b\"")]
    [InlineData("title: \"a\\uD800b\"")]
    [InlineData("title: \"a\\uFFFFb\"")]
    public void A_control_character_in_a_setting_is_a_problem_or_a_right_page(string yaml)
    {
        if (Read(yaml).Problems is [var problem, ..])
        {
            Assert.Matches(@"^\(1,\d+\): error SITE\d{4}: ", problem);
            return;
        }

        PublishRun.OfSample(_folder["site"], settings: _folder.Write("site.yml", yaml));
        Assert.NotNull(XElement.Load(_folder["site/feed.xml"]));
        Assert.DoesNotMatch("[\0-\x08\x0E-\x1F]", File.ReadAllText(_folder["site/index.html"]));
    }

    [Fact]
    public void An_address_with_letters_of_another_script_is_the_same_in_every_file()
    {
        PublishRun run = PublishRun.OfSample(_folder["site"], address: "https://bücher.example/");

        Assert.Equal(0, run.ExitCode);
        string root = XElement.Load(_folder["site/feed.xml"]).Element(XName.Get("link", "http://www.w3.org/2005/Atom"))!.Attribute("href")!.Value;
        Assert.Equal("https://xn--bcher-kva.example/", root);
        Assert.Equal($"User-agent: *\nAllow: /\n\nSitemap: {root}sitemap.xml\n", File.ReadAllText(_folder["site/robots.txt"]));
    }

    private static (SiteSettings Settings, string[] Problems) Read(string yaml)
    {
        List<SettingsProblem> problems = [];
        SiteSettings settings = SettingsReader.Read(yaml, problems);
        return (settings, [.. problems.Select(static problem => new SiteProblem(
            problem.Kind.Id, problem.Kind.Severity, "", problem.Line, problem.Column, problem.Message).ToString())]);
    }
}
