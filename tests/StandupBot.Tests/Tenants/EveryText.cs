using System.Collections;

namespace StandupBot.Tests.Tenants;

/// <summary>Every text that an answer holds, however deep: what a person could see of it.</summary>
internal static class EveryText
{
    public static IEnumerable<string> In(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object?>().SelectMany(In),
        _ when value.GetType().Namespace?.StartsWith("StandupBot", StringComparison.Ordinal) == true =>
            value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod!.IsStatic is false).SelectMany(p => In(p.GetValue(value))),
        _ when value.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            [.. In(pair.GetProperty("Key")!.GetValue(value)), .. In(pair.GetProperty("Value")!.GetValue(value))],
        _ => [],
    };
}
