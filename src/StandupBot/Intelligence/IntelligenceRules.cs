using Microsoft.Extensions.Options;

namespace StandupBot.Intelligence;

/// <summary>Refuses settings that cannot work, each with what to set.</summary>
internal sealed class IntelligenceRules : IValidateOptions<IntelligenceOptions>
{
    public ValidateOptionsResult Validate(string? name, IntelligenceOptions options)
    {
        string[] services = [ModelOptions.None, ModelOptions.OpenAI, ModelOptions.Ollama];
        List<string> wrong =
        [
            .. Of("Embeddings", options.Embeddings, [ModelOptions.None, ModelOptions.Onnx, ModelOptions.OpenAI, ModelOptions.Ollama]),
            .. Of("Chat", options.Chat, services), .. Of("Preface", options.Preface, services),
        ];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Of(string kind, ModelOptions model, string[] providers)
    {
        var at = $"{IntelligenceOptions.Section}:{kind}";
        if (!providers.Contains(model.Provider, StringComparer.Ordinal))
            yield return $"{at}:Provider is '{model.Provider}'; use {string.Join(", ", providers[..^1])} or {providers[^1]}.";
        if (model.IsService && !(Uri.TryCreate(model.Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            yield return $"{at}:Endpoint is '{model.Endpoint}'; set the address of the service, for example http://127.0.0.1:11434.";
        if (model.IsService && string.IsNullOrWhiteSpace(model.Model))
            yield return $"{at}:Model is empty; set the name of a model that the service has.";
        if (model.Provider == ModelOptions.Onnx && !File.Exists(model.ModelPath))
            yield return $"{at}:ModelPath is '{model.ModelPath}', and there is no such file; set the path of a sentence model in ONNX form.";
        if (model.Provider == ModelOptions.Onnx && !File.Exists(model.VocabularyPath))
            yield return $"{at}:VocabularyPath is '{model.VocabularyPath}', and there is no such file; set the path of the model's vocab.txt.";
        if (model.TimeoutMilliseconds is < 50 or > 10_000)
            yield return $"{at}:TimeoutMilliseconds is out of range; use 50 to 10000.";
        if (model.CharactersPerDay is < 1 or > 100_000_000)
            yield return $"{at}:CharactersPerDay is out of range; use 1 to 100000000.";
    }
}
