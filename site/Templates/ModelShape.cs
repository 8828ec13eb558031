using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Scriban.Runtime;

namespace SiteBuilder.Templates;

/// <summary>The members that templates may name, by one rule for checking and rendering: public properties of our own records, in snake case.</summary>
internal static class ModelShape
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> s_members = new();

    /// <summary>The members of a record by the name that templates use.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> MembersOf(Type type) => s_members.GetOrAdd(type, static type => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(IsMember)
        .ToDictionary(static property => StandardMemberRenamer.Rename(property.Name), StringComparer.Ordinal));

    /// <summary>Whether a member of a .NET type may be seen by a template.</summary>
    private static bool IsMember(MemberInfo member) =>
        member is PropertyInfo { Name: not "EqualityContract" } property
        && property.GetIndexParameters().Length == 0
        && property.DeclaringType?.Namespace == "SiteBuilder.Pages";

    /// <summary>Whether a type is one of the model, so that its members are known.</summary>
    public static bool IsModel(Type type) => type.Namespace == "SiteBuilder.Pages";

    /// <summary>The type of a list's items; null for what is no list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
