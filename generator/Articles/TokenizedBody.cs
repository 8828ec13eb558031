using System.Collections.Generic;
using System.Threading;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>The words of a paragraph or a caption, which sentence each is in, and whether it stands in quotation marks.</summary>
internal sealed class TokenizedBlock
{
    private static readonly Dictionary<int, int> s_noPhrases = [];

    private Dictionary<int, int>? _phraseEnds;

    /// <summary>Cuts a block into words.</summary>
    /// <param name="language">Whose words they are.</param>
    /// <param name="text">The repaired text.</param>
    /// <param name="block">A paragraph or a caption.</param>
    /// <param name="options">What is read.</param>
    /// <param name="tokens">A list to put them together in, which is empty before and behind.</param>
    public TokenizedBlock(Language language, string text, DraftBlock block, ReadingOptions options, List<Token> tokens)
    {
        Language = language;
        Text = text;
        Kind = block.Kind ?? BlockKind.Paragraph;
        Span = block.Span;
        Capitals = new int[Tokenizer.Read(language, text, block.Span, tokens, options)];
        if (Kind == BlockKind.Paragraph && options.IsOn(ReadingRule.QuotationDash))
        {
            DialogueDashes.Mark(language, text, tokens);
        }

        Tokens = [.. tokens];
        tokens.Clear();
        Names = new NameClass[Tokens.Length];
        Taken = new bool[Tokens.Length];
        NameParts = new bool[Tokens.Length];
        RunParts = new bool[Tokens.Length];
        FindCapitals();
        ReadNames();
        FindParts();
        Sentences = new int[Tokens.Length];
        Quoted = new bool[Tokens.Length];
        Quotes = QuotePairs.Find(text, Tokens, Quoted);
        FindSentences();
        Titled = FindTitled();
    }

    public Language Language { get; }

    public string Text { get; }

    public BlockKind Kind { get; }

    public SeedSpan Span { get; }

    public Token[] Tokens { get; }

    /// <summary>For each word with a capital what it may be as a name; for a listed name of several words all of them are what the name is.</summary>
    public NameClass[] Names { get; }

    /// <summary>For each token whether it may be part of a person's name: a word with a capital that is not one of those that start sentences or name days.</summary>
    public bool[] NameParts { get; }

    /// <summary>For each token whether it may be part of the name of a place or of a body, which unlike a person's may hold demonyms.</summary>
    public bool[] RunParts { get; }

    /// <summary>Indexes of the words with capitals: no other starts a name.</summary>
    public int[] Capitals { get; }

    /// <summary>For each token whether it is part of a name that was read: a person's first, then an organisation's, then a place's.</summary>
    public bool[] Taken { get; }

    /// <summary>For each token the number of its sentence; a quotation counts into the sentence that it stands in.</summary>
    public int[] Sentences { get; }

    /// <summary>For each token whether it stands between quotation marks; the marks themselves do not.</summary>
    public bool[] Quoted { get; }

    /// <summary>For each sentence whether nearly all its words have capitals, as in titles, so that a capital says nothing of names.</summary>
    public bool[] Titled { get; }

    /// <summary>Pairs of indexes of opening and closing marks; the last one may close at the end of the block without a mark.</summary>
    public List<(int Open, int Close)> Quotes { get; }

    /// <summary>Who is named in the block, and at which token, in order; known once the people are.</summary>
    public List<(int Token, FoundPerson Person)> Mentions { get; } = [];

    /// <summary>The first word of each listed name of several words, and the token behind its last.</summary>
    public IReadOnlyDictionary<int, int> PhraseEnds => _phraseEnds ?? s_noPhrases;

    /// <summary>Whether the last quotation has no closing mark, so that it may go on in the next paragraph.</summary>
    public bool RunsOn => Quotes.Count > 0 && Quotes[Quotes.Count - 1].Close == Tokens.Length;

    public bool Is(int index, TokenKind kind) => (uint)index < (uint)Tokens.Length && Tokens[index].Kind == kind;

    public bool IsIn(int index, WordClass classes) => (uint)index < (uint)Tokens.Length && (Tokens[index].Classes & classes) != 0;

    public bool IsNamed(int index, NameClass classes) => (uint)index < (uint)Names.Length && (Names[index] & classes) != 0;

    public bool IsWord(int index, string lower) =>
        (uint)index < (uint)Tokens.Length && Tokens[index].Bare == lower.Length && (Text[Tokens[index].Start] | 0x20) == lower[0]
        && string.Compare(Text, Tokens[index].Start, lower, 0, lower.Length, System.StringComparison.OrdinalIgnoreCase) == 0;

    public SeedSpan SpanOf(int first, int last) => SeedSpan.Between(Tokens[first].Start, Tokens[last].BareEnd);

    /// <summary>Gives tokens to a name, so that no later rule reads them as another.</summary>
    public void Take(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Taken[i] = true;
        }
    }

    private void FindCapitals()
    {
        int count = 0;
        for (int i = 0; count < Capitals.Length; i++)
        {
            if (Tokens[i].IsCapital)
            {
                Capitals[count++] = i;
            }
        }
    }

    private void ReadNames()
    {
        int behind = 0;
        foreach (int i in Capitals)
        {
            if (i < behind)
            {
                continue;
            }

            Names[i] = Language.NameClassOf(Text, Tokens[i].Start, Tokens[i].Bare);
            behind = (Names[i] & NameClass.StartsPhrase) != 0 ? ReadPhrase(i) : i;
        }
    }

    /// <summary>Index behind the longest listed name that starts at a token; the token where none does.</summary>
    private int ReadPhrase(int start)
    {
        for (int last = System.Math.Min(Tokens.Length, start + NameWords.LongestPhrase) - 1; last > start; last--)
        {
            NameClass classes = Tokens[last].IsCapital ? Language.NameClassOf(Shape.Folded(Text, SpanOf(start, last))) : NameClass.None;
            if (classes == NameClass.None)
            {
                continue;
            }

            for (int i = start; i <= last; i++)
            {
                Names[i] = classes;
            }

            (_phraseEnds ??= [])[start] = last + 1;
            return last + 1;
        }

        return start;
    }

    private void FindParts()
    {
        foreach (int i in Capitals)
        {
            bool name = (Tokens[i].Classes & WordClass.NotNames) == 0;
            bool compound = NameReader.IsCompound(this, i);
            NameParts[i] = name && !compound && (Names[i] & NameClass.Demonyms) == 0;
            RunParts[i] = !compound && (name || (Names[i] & (NameClass.Demonyms | NameClass.Places | NameClass.Organizations)) != 0);
        }
    }

    /// <summary>A stop ends a sentence where a capital, a mark or a number follows it; within quotation marks only the last one can.</summary>
    private void FindSentences()
    {
        int sentence = 0;
        for (int i = 0; i < Tokens.Length; i++)
        {
            Sentences[i] = sentence;
            sentence += Tokens[i].Kind is TokenKind.Stop or TokenKind.CloseQuote && EndsSentence(i) ? 1 : 0;
        }
    }

    private bool EndsSentence(int i)
    {
        bool closes = Tokens[i].Kind == TokenKind.CloseQuote && i > 0 && Text[Tokens[i - 1].Start] is '.' or '\u2026';
        bool asks = Tokens[i].Kind == TokenKind.CloseQuote && i > 0 && Text[Tokens[i - 1].Start] is '?' or '!';
        bool stops = Tokens[i].Kind == TokenKind.Stop && !Quoted[i] && !Is(i + 1, TokenKind.CloseBracket) && !Is(i + 1, TokenKind.CloseQuote);
        bool ideographic = stops && Text[Tokens[i].Start] is '\u3002' or '\uFF01' or '\uFF1F';
        return ideographic || ((closes || stops) && StartsSentence(i + 1))
            || (asks && (Is(i + 1, TokenKind.OpenQuote) || IsIn(i + 1, WordClass.NotNames)) && StartsSentence(i + 1) && !IsBeforeSpeechVerb(i + 1));
    }

    private bool[] FindTitled()
    {
        const int fewest = 6;
        const int longWord = 4;
        bool[] titled = new bool[Tokens.Length == 0 ? 0 : Sentences[Tokens.Length - 1] + 1];
        int words = 0;
        int capitals = 0;
        int names = 0;
        for (int i = 0; Capitals.Length >= fewest && i < Tokens.Length; i++)
        {
            if (Tokens[i].Bare >= longWord && Tokens[i].IsWord && !Quoted[i])
            {
                words++;
                capitals += Tokens[i].IsCapital ? 1 : 0;
                names += Tokens[i].IsCapital && (Names[i] & NameClass.GivenName) != 0 ? 1 : 0;
            }

            if (i + 1 == Tokens.Length || Sentences[i + 1] != Sentences[i])
            {
                // A list of names, or a run of offices before one, has more given names than a title.
                titled[Sentences[i]] = words >= fewest && capitals * 20 >= words * 19 && names * 8 < capitals;
                (words, capitals, names) = (0, 0, 0);
            }
        }

        return titled;
    }

    private bool StartsSentence(int i) =>
        i < Tokens.Length && (Tokens[i].IsCapital || Tokens[i].Kind is TokenKind.OpenQuote or TokenKind.Number or TokenKind.OpenBracket or TokenKind.Dash);

    private bool IsBeforeSpeechVerb(int i) => IsIn(i + 1, WordClass.SpeechVerbs);
}

/// <summary>The paragraphs and captions of an article as words.</summary>
internal sealed class TokenizedBody
{
    private TokenizedBody(List<TokenizedBlock> blocks) => Blocks = blocks;

    /// <summary>Set once the people are known.</summary>
    public People People { get; set; } = new(ReadingOptions.Default);

    /// <summary>In the order of the text.</summary>
    public List<TokenizedBlock> Blocks { get; }

    public static TokenizedBody Read(Draft draft, CancellationToken cancellation)
    {
        List<TokenizedBlock> blocks = new(draft.Blocks.Count);
        List<Token> tokens = [];
        foreach (DraftBlock block in draft.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind is BlockKind.Paragraph or BlockKind.BlockQuote or BlockKind.Caption)
            {
                blocks.Add(new TokenizedBlock(draft.Language, draft.Text, block, draft.Options, tokens));
            }
        }

        return new TokenizedBody(blocks);
    }
}
