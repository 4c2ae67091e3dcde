/**
 * Family names that stand before the given name: Chinese, Korean and Vietnamese, as newspapers write them.
 * Source: written for this project from common knowledge.
 */
export const EASTERN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'ahn bae baek bai ban bui cai cao chang chen cheng cho choi cui dai dang deng ding dong duan duong fan fang feng fu gao gong gu ' +
    'guo han hao he ho hoang hong hou hu huang hwang jang jia jiang jin jung kang kim kong kwon lai lam le lee lei li liang ' +
    'liao lim lin liu lu luo ma mao meng moon ngo nguyen oh pan park peng pham phan qian qiao qin qiu ren roh ryu seo shao ' +
    'shen shi shin song su sun tan tang tian tran vo vu wan wang wei wen wu xi xia xiao xie xiong xu xue yan yang yao ye yi ' +
    'yin yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou ' +
    'chae cheong cheung chew chia chiang chiu chow chu chua chun dinh fong foo fung goh heng hsieh hsu hui jeon jeong jo joo khoo ' +
    'koh kuo kwak kwan kwok lau leung loh luk luong mak mok nam ng noh ong poon quek rhee seah seok seong shum sim siu soh sohn ' +
    'suh tam tay teo tham toh trinh truong tsai tsang tse tsui tung wee wong woo yap yen yeo yeoh yip yiu yoo youn yuen'
  ).split(' '),
);
