using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteBuilder.Problems;
using SiteBuilder.Strings;

namespace SiteBuilder.Templates;

/// <summary>The templates of a site: parsed once, checked against their models, rendered for each page. Safe for several threads.</summary>
internal sealed class TemplateSet
{
    private const string Layout = "layout.html";
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly ScriptObject _functions = [];

    private TemplateSet(ThemeStrings strings)
    {
        Strings = strings;
        ScriptObject words = [];
        foreach ((string key, string text) in strings.Plain)
        {
            words.SetValue(key, text, readOnly: true);
        }

        _functions.SetValue(TemplateChecker.Strings, words, readOnly: true);
        _functions.SetValue("include", new IncludeFunction(_templates), readOnly: true);
        _functions.Import("any", static (object? list) => list is System.Collections.IEnumerable items && items.Cast<object?>().Any());
    }

    /// <summary>The theme's words, which templates name as members of <c>strings</c>.</summary>
    public ThemeStrings Strings { get; }

    /// <summary>Parses and checks every template.</summary>
    /// <param name="files">The files of the theme.</param>
    /// <param name="pages">For each template of a page, and for the layout, the type of its model.</param>
    /// <param name="strings">The theme's words.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static TemplateSet Read(
        IReadOnlyList<ThemeFile> files, IReadOnlyDictionary<string, Type> pages, ThemeStrings strings, List<SiteProblem> problems)
    {
        TemplateSet set = new(strings);
        foreach (ThemeFile file in files)
        {
            if (!file.IsAsset && !file.IsStrings)
            {
                set.Parse(file, problems);
            }
        }

        foreach ((string name, Type model) in pages)
        {
            if (set._templates.TryGetValue(name, out Template? template))
            {
                TemplateChecker.Check(template, model, strings, set._templates, set._places, problems);
            }
        }

        // A partial that two pages include is checked with each; one mistake is told once.
        List<SiteProblem> distinct = [.. problems.Distinct()];
        problems.Clear();
        problems.AddRange(distinct);
        return set;
    }

    /// <summary>A page within the layout.</summary>
    /// <param name="name">The page's own template.</param>
    /// <param name="model">Its model.</param>
    /// <param name="frame">Makes the model of the layout from the rendered page.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public string Render(string name, object model, Func<Html, object> frame) =>
        Render(Layout, frame(new Html(Render(name, model).TrimEnd('\n'))));

    private string Render(string name, object model)
    {
        try
        {
            HtmlContext context = new(_functions, model);
            return _templates[name].Render(context);
        }
        catch (ScriptRuntimeException problem)
        {
            SourceSpan span = problem.Span;
            string place = span.FileName is { } file && _places.TryGetValue(file, out string? known) ? known : name;
            throw new TemplateException(SiteProblem.Of(
                SiteProblems.TemplateFailed, place, span.Start.Line + 1, span.Start.Column + 1, problem.OriginalMessage, name));
        }
    }

    private void Parse(ThemeFile file, List<SiteProblem> problems)
    {
        // A mark, or line ends of another system, would go into every page.
        string text = Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        Template template = Template.Parse(text, file.Name);
        _places[file.Name] = file.Place;
        _templates[file.Name] = template;
        foreach (LogMessage message in template.Messages)
        {
            problems.Add(SiteProblem.Of(
                SiteProblems.TemplateSyntax, file.Place, message.Span.Start.Line + 1, message.Span.Start.Column + 1, message.Message));
        }
    }
}
