using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using ColorCode;
using ColorCode.Parsing;
using SiteBuilder.Templates;

namespace SiteBuilder.Pages;

/// <summary>
/// Marks the parts of code by classes: <c>k</c> for keywords, <c>s</c> for strings, <c>c</c> for comments, <c>n</c> for numbers, <c>t</c>
/// for names of types and tags.
/// </summary>
internal sealed class CodeHighlighter : CodeColorizerBase
{
    /// <summary>More code than this, in characters, is not worth the time.</summary>
    private const int LongestCode = 50_000;

    // The library keeps what it has compiled for all, and is not made for several threads.
    private static readonly Lock s_lock = new();

    private readonly StringBuilder _markup = new();

    private CodeHighlighter()
        : base(null, null)
    {
    }

    /// <summary>Code as markup, escaped; plain where the language is not known.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">A name as authors write it behind a fence.</param>
    public static string Render(string code, string? language)
    {
        lock (s_lock)
        {
            if (code.Length > LongestCode || string.IsNullOrEmpty(language) || Languages.FindById(language) is not { } known)
            {
                return HtmlText.Escape(code);
            }

            CodeHighlighter highlighter = new();
            highlighter.languageParser.Parse(code, known, highlighter.Write);
            return highlighter._markup.ToString();
        }
    }

    protected override void Write(string parsedSourceCode, IList<Scope> scopes) =>
        Write(parsedSourceCode, 0, parsedSourceCode.Length, scopes);

    private void Write(string code, int start, int end, IEnumerable<Scope> scopes)
    {
        int at = start;
        foreach (Scope scope in scopes.OrderBy(static scope => scope.Index))
        {
            if (scope.Index < at || scope.Index + scope.Length > end)
            {
                continue;
            }

            _markup.Append(HtmlText.Escape(code[at..scope.Index]));
            string? name = ClassOf(scope.Name);
            _markup.Append(name is null ? "" : $"<span class=\"{name}\">");
            Write(code, scope.Index, scope.Index + scope.Length, scope.Children);
            _markup.Append(name is null ? "" : "</span>");
            at = scope.Index + scope.Length;
        }

        _markup.Append(HtmlText.Escape(code[at..end]));
    }

    private static string? ClassOf(string scope) => scope switch
    {
        _ when scope.Contains("Comment", StringComparison.Ordinal) || scope.Contains("Doc Tag", StringComparison.Ordinal) => "c",
        _ when scope.Contains("String", StringComparison.Ordinal) || scope.Contains("Attribute Value", StringComparison.Ordinal) => "s",
        _ when scope.Contains("Number", StringComparison.Ordinal) => "n",
        _ when scope.Contains("Keyword", StringComparison.Ordinal) || scope.Contains("Control", StringComparison.Ordinal) => "k",
        _ when scope.Contains("Name", StringComparison.Ordinal) || scope.Contains("Type", StringComparison.Ordinal) => "t",
        _ => null,
    };
}
