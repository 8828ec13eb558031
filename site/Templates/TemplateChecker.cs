using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Scriban;
using Scriban.Syntax;
using SiteBuilder.Problems;
using SiteBuilder.Strings;

namespace SiteBuilder.Templates;

/// <summary>
/// Checks every name of a template against the types of its model, on paths that rendering may never take too. A loop's variable has the
/// type of the list's items; what is assigned has the type of its value; a partial sees what its includer sees.
/// </summary>
internal sealed class TemplateChecker : ScriptVisitor
{
    /// <summary>The name under which templates see the theme's words.</summary>
    public const string Strings = "strings";

    private static readonly string[] s_functions = ["include", "any", "for", "empty", Strings];
    private static readonly Type s_unknown = typeof(object);
    private readonly ThemeStrings _strings;
    private readonly IReadOnlyDictionary<string, Template> _templates;
    private readonly IReadOnlyDictionary<string, string> _places;
    private readonly List<SiteProblem> _problems;
    private readonly Dictionary<string, Type> _names = new(StringComparer.Ordinal);
    private readonly Stack<string> _files = new();

    private TemplateChecker(ThemeStrings strings, IReadOnlyDictionary<string, Template> templates, IReadOnlyDictionary<string, string> places, List<SiteProblem> problems)
    {
        _strings = strings;
        _templates = templates;
        _places = places;
        _problems = problems;
    }

    /// <summary>Adds a problem for each name that the model does not have.</summary>
    public static void Check(
        Template template, Type model, ThemeStrings strings, IReadOnlyDictionary<string, Template> templates, IReadOnlyDictionary<string, string> places,
        List<SiteProblem> problems)
    {
        TemplateChecker checker = new(strings, templates, places, problems);
        foreach ((string name, PropertyInfo property) in ModelShape.MembersOf(model))
        {
            checker._names[name] = property.PropertyType;
        }

        checker.Check(template);
    }

    public override void Visit(ScriptForStatement node)
    {
        Visit(node.Iterator);
        Type item = TypeOf(node.Iterator) is { } list && ModelShape.ItemOf(list) is { } known ? known : s_unknown;
        string name = (node.Variable as ScriptVariable)?.BaseName ?? "";
        Type? hidden = _names.GetValueOrDefault(name);
        _names[name] = item;
        Visit(node.Body);
        if (hidden is null)
        {
            _names.Remove(name);
        }
        else
        {
            _names[name] = hidden;
        }

        if (node.Else is not null)
        {
            Visit(node.Else);
        }
    }

    public override void Visit(ScriptAssignExpression node)
    {
        Visit(node.Value);
        if (node.Target is ScriptVariable variable)
        {
            _names[variable.BaseName] = TypeOf(node.Value) ?? s_unknown;
        }
    }

    public override void Visit(ScriptCaptureStatement node) =>
        Add(node, SiteProblems.ForbiddenInTemplate, "capture", "what it holds would be escaped a second time; use an included template");

    public override void Visit(ScriptMemberExpression node)
    {
        Visit(node.Target);
        if (node is { Target: ScriptVariable { BaseName: Strings }, Member: { } key } && !_names.ContainsKey(Strings))
        {
            if (!_strings.Plain.ContainsKey(key.BaseName))
            {
                Add(key, SiteProblems.UnknownMember, key.BaseName, Strings, NearestName.Suggest(key.BaseName, _strings.Plain.Keys));
            }

            return;
        }

        if (node.Member is not { } member || TypeOf(node.Target) is not { } type || type == s_unknown)
        {
            return;
        }

        bool known = ModelShape.IsModel(type) ? ModelShape.MembersOf(type).ContainsKey(member.BaseName) : member.BaseName == "size";
        if (!known)
        {
            IEnumerable<string> candidates = ModelShape.IsModel(type) ? ModelShape.MembersOf(type).Keys : [];
            Add(member, SiteProblems.UnknownMember, member.BaseName, node.Target!.ToString(), NearestName.Suggest(member.BaseName, candidates));
        }
    }

    /// <summary>"article['headline']" is the member of that name; "list[0]" an item.</summary>
    public override void Visit(ScriptIndexerExpression node)
    {
        Visit(node.Target);
        Visit(node.Index);
        if (node.Index is ScriptLiteral { Value: string name } literal
            && TypeOf(node.Target) is { } type && ModelShape.IsModel(type) && !ModelShape.MembersOf(type).ContainsKey(name))
        {
            Add(literal, SiteProblems.UnknownMember, name, node.Target!.ToString(), NearestName.Suggest(name, ModelShape.MembersOf(type).Keys));
        }
    }

    public override void Visit(ScriptFunctionCall node)
    {
        base.Visit(node);
        if (node.Target is ScriptVariable { BaseName: "include" } && node.Arguments is [ScriptLiteral { Value: string name }, ..])
        {
            Include(node, name);
        }
    }

    protected override void DefaultVisit(ScriptNode? node)
    {
        if (node is ScriptVariable variable && !_names.ContainsKey(variable.BaseName) && !s_functions.Contains(variable.BaseName))
        {
            Add(variable, SiteProblems.UnknownMember, variable.BaseName, "this page", NearestName.Suggest(variable.BaseName, _names.Keys));
        }

        base.DefaultVisit(node);
    }

    private void Check(Template template)
    {
        _files.Push(template.SourceFilePath ?? "");
        if (template.Page is not null)
        {
            Visit(template.Page);
        }

        _files.Pop();
    }

    private void Include(ScriptFunctionCall node, string name)
    {
        if (!_templates.TryGetValue(name, out Template? partial))
        {
            Add(node, SiteProblems.UnknownTemplate, name, NearestName.Suggest(name, _templates.Keys));
        }
        else if (!_files.Contains(name))
        {
            Check(partial);
        }
    }

    /// <summary>The type of an expression; null where it is not known.</summary>
    private Type? TypeOf(ScriptExpression? expression) => expression switch
    {
        ScriptVariable variable => _names.GetValueOrDefault(variable.BaseName),
        ScriptNestedExpression nested => TypeOf(nested.Expression),
        ScriptIndexerExpression { Index: ScriptLiteral { Value: string name } } indexer when TypeOf(indexer.Target) is { } owner && ModelShape.IsModel(owner) =>
            ModelShape.MembersOf(owner).TryGetValue(name, out PropertyInfo? named) ? named.PropertyType : null,
        ScriptIndexerExpression indexer when TypeOf(indexer.Target) is { } list => ModelShape.ItemOf(list),
        ScriptMemberExpression member when TypeOf(member.Target) is { } type && ModelShape.IsModel(type) =>
            ModelShape.MembersOf(type).TryGetValue(member.Member?.BaseName ?? "", out PropertyInfo? property) ? property.PropertyType : null,
        _ => null,
    };

    private void Add(ScriptNode node, ProblemKind kind, params object?[] arguments) => _problems.Add(SiteProblem.Of(
        kind, _places.GetValueOrDefault(_files.Peek(), _files.Peek()), node.Span.Start.Line + 1, node.Span.Start.Column + 1, arguments));
}
