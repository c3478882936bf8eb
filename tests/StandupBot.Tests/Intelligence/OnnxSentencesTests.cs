using StandupBot.Onnx;
using Xunit;

namespace StandupBot.Tests.Intelligence;

public sealed class OnnxSentencesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-onnx-").FullName;

    [Fact]
    public async Task The_vector_of_a_sentence_is_the_mean_of_its_tokens()
    {
        // A token's vector is its row of the table: [CLS] and [SEP] count as well.
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "bread", "cake"]);
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), TinyModel.Bytes([[0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [4, 0], [0, 8]]));
        using OnnxSentences model = new(Path.Combine(folder, "model.onnx"), Path.Combine(folder, "vocab.txt"));
        var vectors = await model.GenerateAsync(["Bread cake", "cake cake"], null, TestContext.Current.CancellationToken);
        Assert.Equal([1f, 2f], vectors[0].Vector.ToArray());
        Assert.Equal([0f, 4f], vectors[1].Vector.ToArray());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
