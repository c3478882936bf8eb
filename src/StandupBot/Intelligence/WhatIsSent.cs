namespace StandupBot.Intelligence;

/// <summary>Says in plain words which texts go where, for whoever sets the bot up. Nothing when no model is on.</summary>
public static class WhatIsSent
{
    public static IReadOnlyList<string> Of(IntelligenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> said = [];
        if (options.Embeddings.IsOn)
            said.Add($"{Where(options.Embeddings)} lines of work, and titles, descriptions and measures of goals, to find the goal that a line serves. No names of people, channels or teams are added.{Most(options.Embeddings)}");
        if (options.Chat.IsOn)
            said.Add($"{Where(options.Chat)} free-text answers, whole, to cut them into items. No names of people, channels or teams are added.{Most(options.Chat)}");
        if (options.Preface.IsOn)
            said.Add($"{Where(options.Preface)} once a day for each company, the numbers of the owner's digest with titles and handles of goals, to write a summary above it. No answers and no names of people, channels or teams.{Most(options.Preface)}");
        return said;
    }

    private static string Where(ModelOptions model) =>
        model.IsService ? $"Sent to {new Uri(model.Endpoint!).GetLeftPart(UriPartial.Authority)} ({model.Provider}):" : "Given to the model on this machine, and sent nowhere:";

    private static string Most(ModelOptions model) => FormattableString.Invariant($" At most {model.CharactersPerDay:N0} characters a day.");
}
