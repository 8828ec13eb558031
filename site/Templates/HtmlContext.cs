using System.Collections.Generic;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SiteBuilder.Templates;

/// <summary>
/// The context of one page: every value that is not <see cref="Html"/> is escaped when it is written, unknown names are errors, and there
/// are no functions but ours: no clock, no files, no evaluation.
/// </summary>
internal sealed class HtmlContext : TemplateContext
{
    public HtmlContext(ScriptObject functions, object model)
        : base(functions)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;

        // The defaults cut pages at a million characters and loops at a thousand turns, without a word.
        LimitToString = 0;
        LoopLimit = 0;
        AutoIndent = false;

        // Of any type that is not the model's, nothing.
        MemberFilter = static _ => false;
        ScriptObject globals = [];
        foreach (KeyValuePair<string, object?> member in ModelAccessor.Of(model.GetType()).ValuesOf(model))
        {
            globals.SetValue(member.Key, member.Value, readOnly: true);
        }

        PushGlobal(globals);
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        ModelShape.IsModel(target.GetType()) ? ModelAccessor.Of(target.GetType()) : base.GetMemberAccessorImpl(target);

    /// <summary>Called for the value of an expression, not for the markup of a template.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case Html html:
                Write(html.Markup);
                return this;
            default:
                Write(HtmlText.Escape(ObjectToString(textAsObject) ?? ""));
                return this;
        }
    }
}
