using System;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.References;

/// <summary>Links within the archive, as pages follow them.</summary>
public sealed class ReferenceLinkTests
{
    private static readonly Article s_pact = Hallermouth.Archive.BySlug("pact-signed-in-pyongyang")!;

    private static readonly SiteSettings s_settings = new()
    {
        People = [new StatedName("Vladimir Putin", [], new Uri("https://example.org/putin"))],
    };

    [Theory]
    [InlineData("article:pact-signed-in-pyongyang", "/archive/2024/06/pact-signed-in-pyongyang/")]
    [InlineData("article:pact-signed-in-pyongyang#p2", "/archive/2024/06/pact-signed-in-pyongyang/#p2")]
    [InlineData("article:001_pact-signed-in-pyongyang.txt", "/archive/2024/06/pact-signed-in-pyongyang/")]
    [InlineData("001_pact-signed-in-pyongyang.txt#p1", "/archive/2024/06/pact-signed-in-pyongyang/#p1")]
    [InlineData("person:Vladimir%20Putin", "https://example.org/putin")]
    [InlineData("person:vladimir%20putin", "https://example.org/putin")]
    [InlineData("https://example.org/a.txt", "https://example.org/a.txt")]
    [InlineData("#p1", "#p1")]
    [InlineData("/about/", "/about/")]
    [InlineData("pictures/a.png", "pictures/a.png")]
    [InlineData("article:none", null)]
    [InlineData("none.txt", null)]
    [InlineData("person:Nobody%20Known", null)]
    public void A_link_becomes_the_address_of_what_it_names(string address, string? expected) => Assert.Equal(expected, Follow(address));

    [Fact]
    public void A_person_without_a_page_is_in_the_list_of_the_latest_article_that_names_them()
    {
        foreach (ArchivePerson person in Hallermouth.Archive.People)
        {
            string? link = Follow("person:" + Uri.EscapeDataString(person.Name));
            Assert.True(
                person.Name == "Vladimir Putin" || link == "/archive/" + person.Articles[0].Address + "#people", $"{person.Name} is at {link}");
        }

        Assert.All(Hallermouth.Archive.Places, static place => Assert.Equal(
            "/archive/" + place.Articles[0].Address + "#places", Follow("place:" + Uri.EscapeDataString(place.Name))));
        Assert.All(Hallermouth.Archive.Organizations, static body => Assert.Equal(
            "/archive/" + body.Articles[0].Address + "#organizations", Follow("organization:" + Uri.EscapeDataString(body.Name))));
    }

    private static string? Follow(string address) =>
        new ReferenceLinks(Hallermouth.Archive.Contents, s_settings, new SiteAddress(new Uri("https://name.github.io/archive/"))).Follow(s_pact, address);
}
