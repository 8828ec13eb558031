using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Markup;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Tests.Markdown;

/// <summary>A Markdown file and what is read from it.</summary>
internal sealed class MarkdownText
{
    /// <summary>A file in which every feature of Markdown is used once at least.</summary>
    public const string Everything = """
        ---
        title: The tide table is wrong
        ---

        # The tide table *is* wrong

        By **Ada Lind**

        OSTERVIK (AP) — “The *weir* was shut,” said [Ada
        Lind](https://tide.example/a_b "Her page"), who knows &amp; \*counts\* `the tides`[^1] at H~2~O, 2^10^, ~~once~~ ++twice++ ==thrice==.
        A [reference][tide], a <b>tag</b>, <https://auto.example/>, www.bare.example, ""a title"" and ::small:: HTML at $5 and $6.

        > [!NOTE]
        > The harbour office answers
        > on Mondays.

        > “No boat is late twice.”
        >
        > — Ada Lind

        - [ ] a task *not* done
        - [x] a task done
          in two lines

        	a second paragraph

        1. one
        2. two

        Ebb
        :   The water that goes
            out again

        | Day | Height |
        |-----|-------:|
        | Mon | 2.1 m  |
        | Tue [w](u.md) | d\|e |

        +------+-------+
        | Boat | *Set* |
        +------+-------+

        ## Size of the harbour {#size}

        ```cs
        int depth = 3;

        return depth;
        ```

            indented code

        ![The weir](weir.jpg "The weir at noon. (AP Photo/Kit Sandoval)")

        ^^^
        ![A boat](boat.jpg)
        ^^^ A *boat* at the quay

        :::aside
        Inside a container.
        :::

        *[HTML]: Hypertext

        <div class="x">
        words in a block &copy; all
        </div>

        ***

        Setext heading
        --------------

        Last words[^2].

        [tide]: https://tide.example/table
          "The table"
        [^1]: A note at the *foot*.

            Its second paragraph.
        [^2]: Another.
        [^3]: Nothing refers to this.

        """;

    private MarkdownText(string captured)
    {
        Captured = captured;
        Seed = MarkdownSeed.Read(captured, FrontMatter.BodyStart(captured));
    }

    public string Captured { get; }

    public MarkdownSeed Seed { get; }

    public static MarkdownText Of(string captured) => new(captured);

    /// <summary>The article of the file.</summary>
    public Reading Read(SeedSpan title = default) => MarkdownArticleReader.Read(Captured, Seed, title, ReadingOptions.Default, CancellationToken.None);

    /// <summary>The captured characters of a span.</summary>
    public string At(SeedSpan span) => Captured.Substring(span.Start, span.Length);

    /// <summary>Each block as "kind: words".</summary>
    public string[] Printed => [.. Seed.Blocks.Select(block => $"{block.Kind}: {Seed.Print(block.Span)}")];
}
