using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Lists to choose from: boxes for a few, a menu for more, a menu in groups above a hundred.</summary>
internal static class Choices
{
    private const int MostGroups = 100;

    internal static JsonObject Of(Field.Choice choice, ChoiceRoom room)
    {
        List<Option> all = [.. choice.Options.DistinctBy(o => o.Value)];
        List<Option> chosen = [.. all.Where(o => choice.Initial.Contains(o.Value)).Take(choice.Multiple ? room.Options : 1)];
        // What is chosen stays among the options, whatever else has to go.
        List<Option> options = all.Count <= room.Options ? all : [.. all.Take(room.Options - chosen.Count).Union(chosen)];
        if (!choice.Multiple)
            return FormElements.With(
                Options(FormElements.Element("static_select"), options, room), "initial_option", chosen.Count > 0 ? Option(chosen[0], room) : null);
        var type = options.Count <= Limits.Checkboxes ? "checkboxes" : "multi_static_select";
        return FormElements.With(Options(FormElements.Element(type), options, room), "initial_options", Array(chosen, room));
    }

    internal static JsonObject Option(Option option, ChoiceRoom room) =>
        new() { ["text"] = PlainText.Of(option.Label, room.Label), ["value"] = Cut.At(option.Value, Limits.Option) };

    private static JsonObject Options(JsonObject element, List<Option> options, ChoiceRoom room)
    {
        if (options.Count <= Limits.Options)
            element["options"] = Array(options, room);
        else
            element["option_groups"] = new JsonArray([.. options.Chunk(Limits.Options).Take(MostGroups).Select(some => Group(some, room))]);
        return element;
    }

    private static JsonObject Group(Option[] options, ChoiceRoom room) => new()
    {
        ["label"] = PlainText.Of($"{Cut.At(options[0].Label, 30)} - {Cut.At(options[^1].Label, 30)}", Limits.Option), ["options"] = Array(options, room),
    };

    private static JsonArray? Array(IReadOnlyCollection<Option> options, ChoiceRoom room) =>
        options.Count == 0 ? null : new JsonArray([.. options.Select(option => Option(option, room))]);
}

/// <summary>How much of a list is shown.</summary>
/// <param name="Label">Characters of each label.</param>
/// <param name="Options">Options of each list.</param>
internal sealed record ChoiceRoom(int Label, int Options)
{
    internal static ChoiceRoom Ample { get; } = new(Limits.Option, Limits.Options * Limits.Options);

    internal static IReadOnlyList<ChoiceRoom> FromAmple { get; } = [Ample, new(40, 100), new(40, 40), new(30, 15)];
}
