using System.Collections.Generic;
using System.Threading.Tasks;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteBuilder.Templates;

/// <summary>
/// <c>include 'name'</c>: another template of the theme, by a fixed name, rendered in place. Its result is markup, so that it is not
/// escaped a second time.
/// </summary>
internal sealed class IncludeFunction(IReadOnlyDictionary<string, Template> templates) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public System.Type ReturnType => typeof(Html);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        string name = context.ObjectToString(arguments[0]) ?? "";
        if (!templates.TryGetValue(name, out Template? template))
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? default, $"There is no template '{name}'");
        }

        context.EnterRecursive(callerContext!);
        context.PushOutput(new StringBuilderOutput());
        try
        {
            return new Html(template.Render(context));
        }
        finally
        {
            context.PopOutput();
            context.ExitRecursive(callerContext!);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
