using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SiteBuilder.Templates;

/// <summary>
/// Gives templates the members of one type of the model, to read only. Made once for each type: Scriban's own accessor would be made for
/// each page, and would ask by reflection for each value.
/// </summary>
internal sealed class ModelAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ModelAccessor> s_accessors = new();
    private readonly Dictionary<string, Func<object, object?>> _members;

    private ModelAccessor(Type type) => _members = ModelShape.MembersOf(type).ToDictionary(
        static member => member.Key, static member => Getter(member.Value), StringComparer.Ordinal);

    public static ModelAccessor Of(Type type) => s_accessors.GetOrAdd(type, static type => new ModelAccessor(type));

    public bool HasIndexer => false;

    public Type IndexType => typeof(object);

    /// <summary>The members and their values in one object.</summary>
    public IEnumerable<KeyValuePair<string, object?>> ValuesOf(object target) =>
        _members.Select(member => KeyValuePair.Create(member.Key, member.Value(target)));

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        bool known = _members.TryGetValue(member, out Func<object, object?>? get);
        value = get?.Invoke(target);
        return known;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        ParameterExpression target = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(target, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), target).Compile();
    }
}
