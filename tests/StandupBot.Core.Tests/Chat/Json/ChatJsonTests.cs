using System.Text.Json;
using StandupBot.Core.Chat;
using StandupBot.Core.Chat.Json;

namespace StandupBot.Core.Tests.Chat.Json;

public static class ChatJsonTests
{
    public static TheoryData<Type> Families => [.. ClosedFamilies.All];

    public static TheoryData<int> EverySample => [.. Enumerable.Range(0, ChatSamples.All.Count)];

    [Theory]
    [MemberData(nameof(Families))]
    public static void Every_case_of_a_closed_family_has_a_sample(Type family)
    {
        var missing = ClosedFamilies.CasesOf(family).Except(ChatSamples.All.Select(sample => sample.GetType()));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(EverySample))]
    public static void Every_case_comes_back_as_it_went(int index)
    {
        var sample = ChatSamples.All[index];
        var family = ClosedFamilies.All.Single(type => type.IsInstanceOfType(sample));

        var json = JsonSerializer.Serialize(sample, family, ChatJson.Options);
        var back = JsonSerializer.Deserialize(json, family, ChatJson.Options);

        Assert.IsType(sample.GetType(), back);
        Assert.Equivalent(sample, back, strict: true);
        Assert.Equal(json, JsonSerializer.Serialize(back, family, ChatJson.Options));
    }

    [Theory]
    [MemberData(nameof(EverySample))]
    public static void Every_case_says_its_type_and_writes_every_property(int index)
    {
        var sample = ChatSamples.All[index];
        var family = ClosedFamilies.All.Single(type => type.IsInstanceOfType(sample));

        var written = JsonSerializer.SerializeToElement(sample, family, ChatJson.Options);

        var properties = sample.GetType().GetProperties().Where(property => property.GetMethod is { IsStatic: false });
        var expected = properties.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Append("type");
        Assert.Equal(expected.Order(StringComparer.Ordinal), written.EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public static void The_stored_names_do_not_change_by_renaming_a_record() =>
        Assert.Equal(
            "accepted actions bullets channel choice context date direct divider facts formErrors heading link note number openForm paragraph "
            + "person private quote row showHome strong text thread time toggle tooEarly webhook words",
            string.Join(' ', ClosedFamilies.All.SelectMany(ClosedFamilies.CasesOf).Select(ClosedFamilies.NameOf).Order(StringComparer.Ordinal)));

    [Fact]
    public static void A_message_is_compact_and_readable() =>
        Assert.Equal(
            """{"text":"Grüße","blocks":[{"type":"paragraph","text":[{"type":"words","text":"Grüße"}]}]}""",
            ChatJson.Write(Message.Of("Grüße")));

    [Fact]
    public static void The_type_may_stand_anywhere_in_its_object()
    {
        var back = ChatJson.ReadMessage("""{"blocks":[{"text":"Hello","type":"heading"}],"text":"Hello"}""");

        Assert.Equal(new Message("Hello", [new Block.Heading("Hello")]), back);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"text":null,"blocks":[]}""")]
    [InlineData("""{"text":"no blocks"}""")]
    [InlineData("""{"text":"unknown","blocks":[{"type":"marquee"}]}""")]
    [InlineData("""{"text":"no type","blocks":[{"text":"x"}]}""")]
    public static void What_is_no_message_is_refused(string json)
    {
        var refusal = Record.Exception(() => ChatJson.ReadMessage(json));

        Assert.True(refusal is JsonException or NotSupportedException, $"{refusal}");
    }

    [Fact]
    public static void Forms_and_destinations_are_read_back()
    {
        var form = new Form("standup.answer", "run-1", "Today", "Send", ChatSamples.Fields);

        Assert.Equivalent(form, ChatJson.ReadForm(ChatJson.Write(form)), strict: true);
        Assert.All(ChatSamples.Destinations, each => Assert.Equal(each, ChatJson.ReadDestination(ChatJson.Write(each))));
    }
}
