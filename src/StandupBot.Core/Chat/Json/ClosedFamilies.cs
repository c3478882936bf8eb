using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StandupBot.Core.Chat.Json;

/// <summary>Names each case of a closed family in "type": the record's own name in camel case, so that a new case needs nothing here.</summary>
internal static class ClosedFamilies
{
    internal static IReadOnlySet<Type> All { get; } =
        new HashSet<Type> { typeof(Block), typeof(Inline), typeof(Field), typeof(Destination), typeof(InboundReply) };

    internal static IEnumerable<Type> CasesOf(Type family) =>
        family.GetNestedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(family));

    internal static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    internal static void NameTheCases(JsonTypeInfo info)
    {
        if (!All.Contains(info.Type))
            return;
        info.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "type",
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var type in CasesOf(info.Type))
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, NameOf(type)));
    }
}
