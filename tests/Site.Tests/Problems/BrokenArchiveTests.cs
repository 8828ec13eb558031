using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using SiteBuilder.Commands;
using SiteBuilder.Model;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Problems;

/// <summary>What is told of an archive that cannot be right.</summary>
public sealed class BrokenArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Provokes("SITE0302")]
    public void An_assembly_without_captures_is_told() => Assert.Equal(
        $"{_folder["site"]}: error SITE0302: The assembly 'System.Private.CoreLib' holds no captures; build it with SiteBuilder's targets.\n",
        Publish(new ArticleArchive(typeof(object).Assembly)));

    [Fact]
    [Provokes("SITE0303")]
    public void A_defect_is_told_on_one_line_and_nothing_is_written()
    {
        Assert.Equal(
            $"{_folder["site"]}: error SITE0303: Publishing failed (FormatException: a defect of two lines); please report it\n",
            Publish(new ArticleArchive(typeof(Hallermouth.Archive).Assembly, new BrokenTable())));
        Assert.False(Directory.Exists(_folder["site"]));
    }

    private string Publish(ArticleArchive archive)
    {
        using StringWriter printed = new();
        Assert.Equal(1, PublishCommand.Run(archive, new PublishOptions(_folder["site"], null, null), printed));
        return printed.ToString();
    }

    private sealed class BrokenTable : IReadOnlyList<Article>
    {
        public int Count => 1;

        public Article this[int index] => throw new FormatException("a defect\nof two lines");

        public IEnumerator<Article> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
