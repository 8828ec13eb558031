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
        People = [new StatedName("Vladimir Putin", [], new Uri("https://example.org/putin")), new StatedName("Nell Unseen", [], new Uri("https://example.org/nell"))],
    };

    [Theory]
    [InlineData("article:pact-signed-in-pyongyang", "/archive/2024/06/pact-signed-in-pyongyang/")]
    [InlineData("article:pact-signed-in-pyongyang#p2", "/archive/2024/06/pact-signed-in-pyongyang/#p2")]
    [InlineData("article:001_pact-signed-in-pyongyang.txt", "/archive/2024/06/pact-signed-in-pyongyang/")]
    [InlineData("001_pact-signed-in-pyongyang.txt#p1", "/archive/2024/06/pact-signed-in-pyongyang/#p1")]
    [InlineData("person:Vladimir%20Putin", "/archive/people/vladimir-putin/")]
    [InlineData("person:vladimir%20putin", "/archive/people/vladimir-putin/")]
    [InlineData("https://example.org/a.txt", "https://example.org/a.txt")]
    [InlineData("#p1", "#p1")]
    [InlineData("/about/", "/about/")]
    [InlineData("pictures/a.png", "pictures/a.png")]
    [InlineData("article:none", null)]
    [InlineData("none.txt", null)]
    [InlineData("person:Nobody%20Known", null)]
    public void A_link_becomes_the_address_of_what_it_names(string address, string? expected) => Assert.Equal(expected, Follow(address));

    [Fact]
    public void Every_name_of_the_archive_leads_to_its_own_page()
    {
        PageFrame frame = Frame();
        Assert.All(Hallermouth.Archive.People, person => Assert.Equal(
            "/archive/" + frame.Ways.Find(WayKind.People, person.Name)!.Path, Follow("person:" + Uri.EscapeDataString(person.Name))));
        Assert.All(Hallermouth.Archive.Places, place => Assert.Equal(
            "/archive/" + frame.Ways.Find(WayKind.Places, place.Name)!.Path, Follow("place:" + Uri.EscapeDataString(place.Name))));
        Assert.All(Hallermouth.Archive.Organizations, body => Assert.Equal(
            "/archive/" + frame.Ways.Find(WayKind.Organizations, body.Name)!.Path, Follow("organization:" + Uri.EscapeDataString(body.Name))));
    }

    private static PageFrame Frame() => SampleFrame.Of(Hallermouth.Archive.Contents, s_settings);

    private static string? Follow(string address) => new ReferenceLinks(Frame()).Follow(s_pact, address);
}
