using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Tests.BlockKit;

public sealed class FormViewTests
{
    private static readonly Option[] Kinds = [new("urgent", "Urgent"), new("normal", "Normal")];

    [Fact]
    public void What_was_filled_in_comes_back_under_the_ids_of_the_fields()
    {
        Form form = new("standup.answer", "run-1", "Today", "Send",
        [
            new Field.Text("done", "What moved?") { Initial = "Signed" }, new Field.Choice("kind", "Kind", Kinds) { Initial = ["normal"] },
            new Field.Choice("who", "Who", Kinds) { Multiple = true, Initial = ["urgent", "normal"] }, new Field.Number("percent", "Progress") { Initial = 62.5 },
            new Field.Date("by", "By") { Initial = new DateOnly(2026, 3, 20) }, new Field.Toggle("still", "Still?") { Initial = true }, new Field.Toggle("more", "More?"),
            new Field.Text("empty", "Else?"),
        ]);
        var values = FormValues.Read(Submitted(form));
        Assert.Equal(["Signed"], values["done"]);
        Assert.Equal(["normal"], values["kind"]);
        Assert.Equal(["urgent", "normal"], values["who"]);
        Assert.Equal(["62.5"], values["percent"]);
        Assert.Equal(["2026-03-20"], values["by"]);
        Assert.Equal(["true"], values["still"]);
        Assert.Equal(["false"], values["more"]);
        Assert.False(values.ContainsKey("empty"));
    }

    [Fact]
    public void A_form_says_which_it_is_and_what_it_is_about()
    {
        var view = FormView.Of(new Form("goals.edit", "G1\nand\nmore", "Edit", "Save", []), "nonce");
        var state = FormState.Read(view["private_metadata"]!.GetValue<string>());
        Assert.Equal(new FormState("goals.edit", "nonce", "G1\nand\nmore"), state);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("form")]
    [InlineData("\n\nstate")]
    [InlineData("https://hooks.slack.com/commands/T1")]
    public void A_form_that_is_not_ours_has_no_state(string? metadata) => Assert.Null(FormState.Read(metadata));

    [Fact]
    public void More_than_a_hundred_options_stand_in_groups()
    {
        var view = FormView.Of(new Form("f", "", "T", "S", [new Field.Choice("goal", "Goal", [.. Enumerable.Range(1, 250).Select(i => new Option($"G{i}", $"G{i} Goal"))]) { Initial = ["G249"] }]), "n");
        Assert.Empty(BlockKitLinter.Modal(view));
        Assert.Equal(3, ((JsonArray)view["blocks"]![0]!["element"]!["option_groups"]!).Count);
        Assert.Equal("G249", view["blocks"]![0]!["element"]!["initial_option"]!["value"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"state":{"values":[]}}""")]
    [InlineData("""{"state":{"values":{"a":1,"b":{"c":2},"d":{"e":{"selected_option":null}},"f":{"g":{"selected_options":[1,{"value":2}]}}}}}""")]
    [InlineData("{}")]
    public void Values_of_another_kind_are_no_values(string view) => Assert.Empty(FormValues.Read(JsonDocument.Parse(view).RootElement));

    /// <summary>What Slack sends when the form is submitted as it was opened.</summary>
    private static JsonElement Submitted(Form form)
    {
        JsonObject values = [];
        foreach (var block in ((JsonArray)FormView.Of(form, "n")["blocks"]!).Where(b => b!["type"]!.GetValue<string>() == "input"))
            values[block!["block_id"]!.GetValue<string>()] = new JsonObject { [block["element"]!["action_id"]!.GetValue<string>()] = State(block["element"]!) };
        return JsonSerializer.SerializeToElement(new JsonObject { ["state"] = new JsonObject { ["values"] = values } });
    }

    private static JsonObject State(JsonNode element) => element["type"]!.GetValue<string>() switch
    {
        "static_select" => new JsonObject { ["type"] = "static_select", ["selected_option"] = element["initial_option"]?.DeepClone() },
        "checkboxes" or "multi_static_select" => new JsonObject { ["selected_options"] = element["initial_options"]?.DeepClone() ?? new JsonArray() },
        "datepicker" => new JsonObject { ["selected_date"] = element["initial_date"]?.DeepClone() },
        _ => new JsonObject { ["value"] = element["initial_value"]?.DeepClone() },
    };
}
